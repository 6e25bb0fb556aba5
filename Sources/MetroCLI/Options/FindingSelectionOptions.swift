import ArgumentParser
import MetroCore
import MetroText

/// The findings of a bulk change, in addition to operands.
struct FindingSelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Open findings by rule=RULE, severity=LEAST or record=TYPE/ID; repeatable.",
      valueName: "filter=value"))
  var filters: [String] = []

  @OptionGroup var confirmation: ConfirmationOptions

  /// Returns the full codes of the open findings that match all filters.
  ///
  /// Several rules match any, and a severity also matches worse ones.
  func codes(in context: Context) throws -> [String] {
    var request = AuditRequest()
    let catalog = try context.openForAudit()
    var hasSeverity = false
    for text in filters {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let names = ["rule", "severity", "record"]
      guard names.contains(parts.first ?? "") else {
        throw SelectionOptions.unknown(parts.first ?? text, among: names, listedBy: "waive")
      }
      let value = parts.count == 2 ? parts[1] : ""
      if parts[0] == "rule" {
        guard let rule = RuleArgument(argument: value)?.rule else {
          throw Failure.usage(
            "--where '\(text)': no such rule", hint: "metro audit --rules lists the rules")
        }
        request.rules.append(rule.id)
      } else if parts[0] == "severity" {
        guard let severity = SeverityArgument(argument: value)?.severity, !hasSeverity else {
          throw Failure.usage(
            "--where '\(text)': expected one severity",
            hint: "severities are \(SeverityArgument.allValueStrings.joined(separator: ", "))")
        }
        request.leastSeverity = severity
        hasSeverity = true
      } else {
        guard let record = RecordArgument(argument: value), request.record == nil else {
          throw Failure.usage("--where '\(text)': expected one record, as TYPE/ID")
        }
        request.record = try (record.noun.name, catalog.id(record.noun, record.text))
      }
    }
    var codes: [String] = []
    try catalog.audit(request, today: context.console.today.text) {
      codes.append($0.finding.key)
    }
    return codes
  }
}
