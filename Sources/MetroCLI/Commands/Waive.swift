import ArgumentParser
import MetroCore
import MetroText

struct Waive: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "waive", operands: "<code>", "Waive an audit finding.",
    examples: [
      #"metro waive u80uia3x --because "the city brought none""#,
      #"metro waive u80uia3x --because "comes in May" --until 2027-05"#,
    ],
    discussion: """
      metro audit prints the code of each finding; a prefix of it is enough. The finding reopens \
      after the day of --until, and when the underlying values change. metro list-waivers lists \
      waivers, and metro remove-waiver removes one.
      """)

  @Argument(help: ArgumentHelp("Code of the finding.", valueName: "code"))
  var code: String

  @OptionGroup var waiver: WaiverOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard code.count >= 4 else { throw ValidationError("'\(code)': expected four letters or more") }
  }

  func run(in context: Context) throws {
    let details = try waiver.details(in: context)
    _ = try context.performAndReport(
      WaiveFinding(code: code, today: context.console.today.text, details), change)
  }
}
