import ArgumentParser
import MetroCore

struct Export: MetroCommand {
  static let configuration = CommandConfiguration.metro(
    "export", operands: "<nouns>", "Write all records of a noun, with all their fields.",
    examples: ["metro export cities", "metro export programs -o programs.csv"],
    discussion: """
      metro import reads the csv, tsv and ndjson formats back. The others are for other programs: \
      ics puts the programmes whose days are certain into a calendar, geojson cities and sites on \
      a map, jsonld says everything in the words of schema.org, and xlsx is a workbook.
      """)

  @Argument(help: ArgumentHelp("The noun, such as cities; or --all.", valueName: "nouns"))
  var noun: NounArgument?

  @Flag(help: "Write all nouns into one file: the sheets of an xlsx, or a jsonld.")
  var all = false

  @OptionGroup(title: "Output") var output: ExportOutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard noun != nil || all else {
      throw ValidationError("Missing expected argument '<nouns>'")
    }
    guard noun == nil || !all else {
      throw ValidationError("--all is for all nouns, and one is given")
    }
  }

  func run(in context: Context) throws {
    let output = try Output(self.output.options, context, offering: Format.ofExports)
    let nouns = noun.map { [$0.noun] } ?? Noun.inOrderOfReference
    guard Format.allCases.contains(output.format) else {
      let export = try OpenExport(of: nouns, to: output, context)
      return try export.run(from: context.open(for: .reading))
    }
    guard let noun = noun?.noun else {
      throw Failure.usage(
        "--all: the \(output.format.rawValue) format holds one noun",
        hint: "add -o catalog.xlsx or -o catalog.jsonld")
    }
    var listing = Listing(noun, today: context.console.today.text)
    listing.columns = noun.exportColumns
    let catalog = try context.open(for: .reading)
    try output.rows { try catalog.list(listing, to: $0) }
  }
}
