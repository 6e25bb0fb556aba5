import ArgumentParser
import MetroCore
import MetroText

struct Waive: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "waive", operands: "<code>", "Waive a finding of the audit: it is to stay as it is.",
    examples: [
      #"metro waive u80uia3x --because "the city brought none""#,
      #"metro waive u80uia3x --because "comes in May" --until 2027-05"#,
    ],
    discussion: """
      The code stands behind each finding of metro audit; its first letters will do. The finding \
      opens again after the day of --until, and when the values change that it follows from. metro \
      list-waivers shows what was waived, metro remove-waiver takes it back.
      """)

  @Argument(help: ArgumentHelp("The code of the finding.", valueName: "code"))
  var code: String

  @OptionGroup var waiver: WaiverOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard code.count >= 4 else { throw ValidationError("'\(code)': give four letters at least") }
  }

  func run(in context: Context) throws {
    let details = try waiver.details(in: context)
    try context.changeAndTell(change) {
      _ = try $0.waive(code: code, today: context.console.today.text, details)
    }
  }
}
