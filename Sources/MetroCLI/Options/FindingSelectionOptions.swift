import ArgumentParser
import MetroCore
import MetroText

/// The findings of a bulk change, in addition to operands.
struct FindingSelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "All open findings that match a filter: rule=RULE or record=TYPE/ID; repeatable.",
      valueName: "filter=value"))
  var filters: [String] = []

  @OptionGroup var confirmation: ConfirmationOptions

  /// Returns the full codes of the open findings that match all filters; several rules match any.
  func codes(in context: Context) throws -> [String] {
    var request = AuditRequest()
    let catalog = try context.openForAudit()
    for text in filters {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard ["rule", "record"].contains(parts.first ?? "") else {
        throw SelectionOptions.unknown(
          parts.first ?? text, among: ["rule", "record"], listedBy: "waive")
      }
      let value = parts.count == 2 ? parts[1] : ""
      if parts[0] == "rule" {
        guard let rule = RuleArgument(argument: value)?.rule else {
          throw Failure.usage(
            "--where '\(text)': no such rule", hint: "metro audit --rules lists the rules")
        }
        request.rules.append(rule.id)
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
