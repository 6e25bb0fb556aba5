import ArgumentParser
import MetroCore

struct Accept: MetroCommand {
  static let configuration = CommandConfiguration.metro(
    "accept", operands: "<code>", "Accept a finding of the audit: it is to stay as it is.",
    examples: [
      #"metro accept u80uia3x --because "the city brought none""#,
      #"metro accept u80uia3x --because "comes in May" --until 2027-05"#,
    ],
    discussion: """
      The code stands behind each finding of metro audit; its first letters will do. The finding \
      opens again after the day of --until, and when the values change that it follows from. metro \
      list-acceptances shows what was accepted, metro remove-acceptance takes it back.
      """)

  @Argument(help: ArgumentHelp("The code of the finding.", valueName: "code"))
  var code: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var because: String

  @Option(help: ArgumentHelp("The last day on which it holds, as EDTF.", valueName: "date"))
  var until: String?

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard code.count >= 4 else { throw ValidationError("'\(code)': give four letters at least") }
  }

  func run(in context: Context) throws {
    let today = context.console.today.text
    let details = try Noun.named(.acceptance).checkedValues([
      "because": because, "until": until, "accepted_by": context.actor, "accepted_on": today,
    ])
    if let until, let last = try EDTFDate(until).last, last < today {
      throw CatalogError.invalidValue(
        field: "until", InvalidValue(text: until, reason: "this day is past"))
    }
    try context.changeAndTell(change) {
      _ = try $0.accept(code: code, today: today, details)
    }
  }
}
