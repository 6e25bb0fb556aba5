import ArgumentParser
import MetroCore
import MetroText

struct AuditCommand: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "audit", "Find what contradicts itself, is missing or cannot be published, worst first.",
    examples: ["metro audit --severity warning", "metro audit --explain conflicting-statements"],
    discussion: """
      Each finding has the values concerned, where they come from, and the command that resolves \
      it. One that is to stay as it is can be waived: metro waive CODE --because WHY. It opens \
      again when what it follows from changes. Only records that have changed since the last \
      audit are looked at again. For a build server, --fail-on error ends with status 1 if there \
      are open errors, and --sarif FILE writes the findings for it.
      """)

  @Option(help: ArgumentHelp("Only findings of a rule; may be given again.", valueName: "rule"))
  var rule: [RuleArgument] = []

  @Option(
    help: ArgumentHelp(
      "Only findings as severe as this, or worse.", valueName: SeverityArgument.placeholder))
  var severity: SeverityArgument?

  @Option(help: ArgumentHelp("Only findings about a record.", valueName: "type/id"))
  var record: RecordArgument?

  @Option(
    help: ArgumentHelp(
      "Findings in a state, instead of those that are open.", valueName: StateArgument.placeholder))
  var state: StateArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("At most so many findings.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Look at every record again, also where no revision has changed it.")
  var full = false

  @Option(
    help: ArgumentHelp(
      "End with status 1 if there are open findings as severe as this, or worse.",
      valueName: SeverityArgument.placeholder))
  var failOn: SeverityArgument?

  @Option(
    help: ArgumentHelp("Write the findings as SARIF 2.1.0 as well.", valueName: "file"),
    completion: .file())
  var sarif: String?

  @Option(help: ArgumentHelp("Say what a rule finds and why, and stop.", valueName: "rule"))
  var explain: RuleArgument?

  @Flag(help: "List the rules, and stop.")
  var rules = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit takes a whole number from 0") }
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
    try output.audited { sink in
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
    var request = AuditRequest()
    request.rules = rule.map(\.rule.id)
    request.leastSeverity = severity?.severity ?? .note
    request.record = try record.map { try ($0.noun.name, catalog.id($0.noun, $0.text)) }
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
    return parts.isEmpty ? "Nothing is open." : "Open: \(parts.joined(separator: ", "))."
  }

  private static func explanation(of rule: AuditRule) -> String {
    ([visibleText("\(rule.id) (\(rule.severity.name))"), rule.reason, ""]
      + rule.explanation.wrapped(to: 78)).map { $0 + "\n" }.joined()
  }

  private static func listRules(to sink: any RowSink) throws {
    try sink.begin([
      Column(naming: "rule", isFreeText: false, help: "its name"),
      Column(naming: "severity", isFreeText: false, help: "how much its findings matter"),
      Column(naming: "reason", help: "why it is looked for"),
    ])
    for rule in AuditRule.all {
      try sink.row([.text(rule.id), .text(rule.severity.name), .text(rule.reason)])
    }
    try sink.end()
  }
}
