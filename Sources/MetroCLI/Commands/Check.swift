import ArgumentParser
import MetroCore

struct Check: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "check", "Check the catalog for damage and inconsistencies.",
    examples: ["metro check", "metro check --repair"],
    discussion: """
      Checks the file, its schema, references, all values, the search index, whether revisions \
      match the records, and write permissions. Exits with status 1 if there is a problem. \
      --repair rebuilds indexes, triggers and the search index. --adopt records the changes that \
      another program made as a revision, which can be undone. --quiet prints nothing if all is well.
      """)

  @Flag(help: "Rebuild indexes, triggers and the search index.")
  var repair = false

  @Flag(help: "Record changes by other programs as a revision.")
  var adopt = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var revision: RevisionOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let isSilent = common.quiet && !output.namesFormat(context.console)
    let output = try Output(output, context)
    let catalog = try context.open(for: repair || adopt ? .writing : .reading)
    var done: String?
    if repair {
      try catalog.repair()
      done = "the catalog was repaired"
      for file in catalog.removeAbandonedFiles() {
        context.say("Removed \(file), which a process that was killed had left.")
      }
    }
    if adopt {
      try context.laterStep(hint: done.map { "\($0), but no changes were adopted" }) {
        let records = try catalog.adoptOutsideChanges(by: context.origin(revision))
        say(adopted: records.count, catalog, context)
        if !records.isEmpty { done = "the changes of other programs were adopted" }
      }
    }
    let count = try context.laterStep(
      hint: done.map { "\($0), but the check failed; run metro check" }
    ) {
      try findings(in: catalog, output, isSilent: isSilent)
    }
    for file in catalog.abandonedFiles {
      context.say("\(file): left by a process that was killed; metro check --repair removes it")
    }
    context.say(
      count == 0 ? "No problems found." : "\(count) \(count == 1 ? "problem" : "problems") found")
    if count > 0 { throw NegativeAnswer() }
  }

  private func say(adopted count: Int, _ catalog: Catalog, _ context: Context) {
    guard count > 0 else { return context.say("No other program has changed a record.") }
    let number = catalog.ownRevision.map { " as revision \($0)" } ?? ""
    context.say("Adopted \(count) \(count == 1 ? "record" : "records")\(number).")
  }

  /// Writes the problems and returns how many there are; if `isSilent`, nothing for none.
  private func findings(in catalog: Catalog, _ output: Output, isSilent: Bool) throws -> Int {
    try output.rows { sink in
      var isBegun = false
      if !isSilent {
        try sink.begin(Self.columns)
        isBegun = true
      }
      try catalog.check {
        if !isBegun { try sink.begin(Self.columns) }
        isBegun = true
        try sink.row(Self.row($0))
      }
      if isBegun { try sink.end() }
    }
  }

  private static let columns = [
    Column(naming: "check", isFreeText: false, help: "what was checked"),
    Column(naming: "noun", isFreeText: false, help: "the record type, if applicable"),
    Column(naming: "id", isFreeText: false, help: "the ID of the record"),
    Column(naming: "problem", help: "the problem"),
    Column(naming: "remedy", isFreeText: false, help: "the command that resolves it, if any"),
  ]

  private static func row(_ finding: CheckFinding) -> [Cell] {
    let remedy: String? =
      switch finding.remedy {
      case .repair: "metro check --repair"
      case .adopt: "metro check --adopt"
      case .fold(let revision): "metro compact --history-before \(revision)"
      case .none: nil
      }
    return [
      .text(finding.subject.rawValue), Cell(finding.record?.noun.rawValue),
      Cell(finding.record?.id), .text(finding.problem), Cell(remedy),
    ]
  }
}
