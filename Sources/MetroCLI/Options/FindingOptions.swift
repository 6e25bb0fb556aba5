import ArgumentParser
import MetroCore

/// The findings that a command is about.
struct FindingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only findings of a rule; repeatable.", valueName: "rule"))
  var rule: [RuleArgument] = []

  @Option(
    help: ArgumentHelp(
      "Only findings of this severity or worse.", valueName: SeverityArgument.placeholder))
  var severity: SeverityArgument?

  @Option(help: ArgumentHelp("Only findings about a record.", valueName: "type/id"))
  var record: RecordArgument?

  /// Whether no option was given, so that all findings are meant.
  var isEmpty: Bool { rule.isEmpty && severity == nil && record == nil }

  /// Returns the request for these findings; the catalog is needed only for a record.
  func request(_ catalog: @autoclosure () throws -> Catalog) throws -> AuditRequest {
    var request = AuditRequest()
    request.rules = rule.map(\.rule.id)
    request.leastSeverity = severity?.severity ?? .note
    request.record = try record.map { try ($0.noun.name, catalog().id($0.noun, $0.text)) }
    return request
  }
}
