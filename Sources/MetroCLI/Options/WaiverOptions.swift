import ArgumentParser
import MetroCore
import MetroText

/// The reason for a waiver and the period for which it applies.
struct WaiverOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Reason.", valueName: "text"))
  var because: String

  @Option(help: ArgumentHelp("Last day on which the waiver applies, as EDTF.", valueName: "date"))
  var until: String?

  /// Returns the fields of a waiver: the reason, the last day, the actor and the current day.
  func details(in context: Context) throws -> [String: FieldValue] {
    let today = context.console.today.text
    let details = try Noun.named(.waiver).checkedValues([
      "because": because, "until": until, "waived_by": context.actor, "waived_on": today,
    ])
    if let until, let last = try EDTFDate(until).last, last < today {
      throw ValueError.invalidValue(
        field: "until", InvalidValue(text: until, reason: "this day is in the past"))
    }
    return details
  }
}
