import ArgumentParser
import MetroCore
import MetroText

struct Waive: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "waive", operands: "<code> ...", "Waive audit findings.",
    examples: [
      #"metro waive u80uia3x --because "the city brought none""#,
      #"metro waive u80uia3x --because "comes in May" --until 2027-05"#,
    ],
    discussion: """
      metro audit prints the code of each finding; a prefix of it is enough. --where rule=RULE \
      waives all open findings of a rule, and --where record=TYPE/ID those of a record. The finding reopens \
      after the day of --until, and when the underlying values change. metro list-waivers lists \
      waivers, and metro remove-waiver removes one.
      """)

  @Argument(help: ArgumentHelp("Codes of findings.", valueName: "code"))
  var codes: [String] = []

  @OptionGroup(title: "Several findings") var selected: FindingSelectionOptions
  @OptionGroup var waiver: WaiverOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    for code in codes where code.count < 4 {
      throw ValidationError("'\(code)': expected four letters or more")
    }
    guard codes.isEmpty != selected.filters.isEmpty else {
      throw ValidationError("give the codes of findings, or --where")
    }
  }

  func run(in context: Context) throws {
    let details = try waiver.details(in: context)
    let codes = try selected.filters.isEmpty ? self.codes : selected.codes(in: context)
    guard !codes.isEmpty else { return context.say("No open finding matches. Nothing changed.") }
    try context.performOnMany(
      WaiveFindings(codes: codes, today: context.console.today.text, details),
      count: codes.count, selected.confirmation, change)
  }
}
