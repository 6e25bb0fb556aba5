import ArgumentParser
import MetroCore

struct Export: MetroCommand {
  static let configuration = CommandConfiguration.metro(
    "export", operands: "<nouns>", "Write all records of a noun, with all their fields.",
    examples: ["metro export cities", "metro export programs -o programs.csv"],
    discussion: "metro import reads the csv, tsv and ndjson formats back.")

  @Argument(help: ArgumentHelp("The noun, such as cities.", valueName: "nouns"))
  var noun: NounArgument

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    var listing = Listing(noun.noun, today: context.console.today.text)
    listing.columns = noun.noun.exportColumns
    let catalog = try context.open(for: .reading)
    try Output(output, context).rows { try catalog.list(listing, to: $0) }
  }
}
