import ArgumentParser
import MetroCore
import MetroText

struct AuditCommand: SingleCommand, ReadingCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "audit", "Find contradictory, missing or unpublishable data, worst first.",
    examples: ["metro audit --severity warning", "metro audit --explain conflicting-statements"],
    discussion: """
      Each finding lists the values, their origin, and the command that resolves it. To accept a \
      finding, waive it: metro waive CODE --because WHY. It reopens when the underlying values \
      change. An audit checks only records that have changed since the previous audit. On a build \
      server, --fail-on error exits with status 1 if there are open errors, and --sarif FILE \
      writes the findings as SARIF.
      """)

  @OptionGroup var findings: FindingOptions

  @Option(
    help: ArgumentHelp(
      "Findings in a state instead of open findings.", valueName: StateArgument.placeholder))
  var state: StateArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Maximum number of findings.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Check every record again, even if it is unchanged.")
  var full = false

  @Option(
    help: ArgumentHelp(
      "Exit with status 1 if there are open findings of this severity or worse.",
      valueName: SeverityArgument.placeholder))
  var failOn: SeverityArgument?

  @Option(
    help: ArgumentHelp("Also write the findings to a file as SARIF 2.1.0.", valueName: "file"),
    completion: .file())
  var sarif: String?

  @Option(help: ArgumentHelp("Explain a rule and exit.", valueName: "rule"))
  var explain: RuleArgument?

  @Flag(help: "List the rules and exit.")
  var rules = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit expects a whole number from 0") }
  }

  func run(in context: Context) throws {
    if let explain { return try context.console.write(Self.explanation(of: explain.rule)) }
    let output = try Output(output, context)
    guard !rules else {
      try output.rows(Self.listRules)
      return
    }
    let file = try sarif.map { try OutputFile(path: $0, sparing: context.catalogPath()) }
    var report = SARIFReport()
    var counts: [Severity: Int] = [:]
    let catalog = try reading.at == nil ? context.openForAudit() : context.open(reading)
    try output.findings { sink in
      try sink.begin(AuditColumns.all)
      try catalog.audit(request(in: catalog), today: context.console.today.text) { finding in
        if finding.state == .open { counts[finding.finding.severity, default: 0] += 1 }
        if file != nil { report.add(finding) }
        try sink.row(AuditColumns.cells(finding))
      }
      try sink.end()
    }
    if let file {
      try file.write(report.text.utf8Span.span)
      try file.commit()
    }
    if state == nil { context.say(Self.summary(counts)) }
    if let failOn, counts.contains(where: { $0.key >= failOn.severity && $0.value > 0 }) {
      throw NegativeAnswer()
    }
  }

  private func request(in catalog: Catalog) throws -> AuditRequest {
    var request = try findings.request(catalog)
    request.states = state.map(\.states) ?? [.open]
    request.limit = limit
    request.isFull = full
    return request
  }

  static func summary(_ counts: [Severity: Int]) -> String {
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      guard let count = counts[severity], count > 0 else { return nil }
      return "\(count) \(severity.name)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? "No open findings." : "Open: \(parts.joined(separator: ", "))."
  }

  private static func explanation(of rule: AuditRule) -> String {
    ([visibleText("\(rule.id) (\(rule.severity.name))"), rule.reason, ""]
      + rule.explanation.wrapped(to: 78)).map { $0 + "\n" }.joined()
  }

  private static func listRules(to sink: any RowSink) throws {
    try sink.begin([
      Column(naming: "rule", isFreeText: false, help: "the name of the rule"),
      Column(naming: "severity", isFreeText: false, help: "the severity of its findings"),
      Column(naming: "reason", help: "why the rule exists"),
    ])
    for rule in AuditRule.all {
      try sink.row([.text(rule.id), .text(rule.severity.name), .text(rule.reason)])
    }
    try sink.end()
  }
}
