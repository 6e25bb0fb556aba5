import ArgumentParser
import MetroCore

struct Accept: SingleCommand {
  static let group = CommandGroup.evidence

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

  @OptionGroup var acceptance: AcceptanceOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard code.count >= 4 else { throw ValidationError("'\(code)': give four letters at least") }
  }

  func run(in context: Context) throws {
    let details = try acceptance.details(in: context)
    try context.changeAndTell(change) {
      _ = try $0.accept(code: code, today: context.console.today.text, details)
    }
  }
}
