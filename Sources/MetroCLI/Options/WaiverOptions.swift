import ArgumentParser
import MetroCore
import MetroText

/// Why something is to stay as it is, and for how long.
struct WaiverOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var because: String

  @Option(help: ArgumentHelp("The last day on which it holds, as EDTF.", valueName: "date"))
  var until: String?

  /// The fields of a waiver that say it, and by whom and when it was waived.
  func details(in context: Context) throws -> [String: FieldValue] {
    let today = context.console.today.text
    let details = try Noun.named(.waiver).checkedValues([
      "because": because, "until": until, "waived_by": context.actor, "waived_on": today,
    ])
    if let until, let last = try EDTFDate(until).last, last < today {
      throw ValueError.invalidValue(
        field: "until", InvalidValue(text: until, reason: "this day is past"))
    }
    return details
  }
}
