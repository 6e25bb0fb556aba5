import ArgumentParser
import MetroCore
import MetroText

struct Status: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "status", "Show what needs attention, worst first, and what the catalog holds.",
    examples: ["metro status", "metro status --format json"],
    discussion: """
      Each line has the command that shows more or resolves it. Findings are those of metro audit; of \
      many changes that it has not seen, status says how many they are and leaves them to it. metro \
      alone shows the same where a catalog is.
      """)

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let output = try Output(output, context)
    let status = try context.openForAudit().status(today: context.console.today.text)
    try output.rows { sink in
      try sink.begin(Self.columns)
      for line in Self.lines(status) {
        try sink.row([
          .text(line.what), line.count.map { .integer(Int64($0)) } ?? .null, Cell(line.command),
          Cell(line.detail),
        ])
      }
      try sink.end()
    }
  }

  private typealias Line = (what: String, count: Int?, detail: String?, command: String?)

  private static func lines(_ status: CatalogStatus) -> [Line] {
    var lines: [Line] = []
    for severity in Severity.allCases.reversed() {
      guard let count = status.findings.counts[severity] else { continue }
      lines.append(
        ("open \(severity.name)s", count, nil, "metro audit --severity \(severity.name)"))
    }
    switch status.findings.unseen {
    case nil: lines.append(("open findings", nil, "not looked for yet", "metro audit"))
    case 0?:
      if status.findings.counts.isEmpty { lines.append(("open findings", 0, nil, "metro audit")) }
    case let count?: lines.append(("changes since the audit", count, nil, "metro audit"))
    }
    if status.linksWithoutAddress > 0 {
      lines.append(
        (
          "links without address", status.linksWithoutAddress, nil,
          "metro list-links --missing-url"
        ))
    }
    for (noun, count) in status.unsourced {
      lines.append(
        ("\(noun.plural) without source", count, nil, "metro list-\(noun.plural) --unsourced"))
    }
    lines.append(backup(status))
    if let latest = status.latest {
      lines.append(
        (
          "latest revision", Int(latest.number),
          "\(latest.origin.time), \(latest.origin.actor)",
          "metro show-revision \(latest.number)"
        ))
    }
    for (noun, count) in status.counts {
      lines.append((noun.plural, count, nil, "metro list-\(noun.plural)"))
    }
    return lines
  }

  private static func backup(_ status: CatalogStatus) -> Line {
    guard let backup = status.backup else {
      return ("backup", nil, "none is known", "metro backup FILE")
    }
    return (
      "revisions since backup", backup.revisionsSince, "made \(backup.time)", "metro backup FILE"
    )
  }

  private static let columns = [
    Column(naming: "what", isFreeText: false, help: "what is counted"),
    Column(naming: "count", .number, help: "how many"),
    Column(naming: "command", isFreeText: false, help: "the command that shows or resolves it"),
    Column(naming: "detail", help: "when and who, where that says more"),
  ]
}
