import ArgumentParser
import MetroCore

struct Export: MetroCommand {
  static let configuration = CommandConfiguration.metro(
    "export", operands: "<table>", "Write all records of a noun, with all their fields.",
    examples: ["metro export cities", "metro export programs -o programs.csv"],
    discussion: """
      metro import reads the csv, tsv, json and ndjson formats back. Beside the nouns there is a \
      table for each list: \(ListRelation.all.map(\.plural).joined(separator: ", ")).
      """)

  @Argument(help: ArgumentHelp("What is exported, such as cities.", valueName: "table"))
  var table: TableArgument

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(for: .reading)
    var count = 0
    try Output(output, context).rows { count = try catalog.export(table.table, to: $0) }
    context.say("\(count) \(count == 1 ? "row" : "rows") written")
  }
}
