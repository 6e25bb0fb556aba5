import ArgumentParser
import MetroCore

struct Export: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "export", operands: "<table>", "Write all records of a type, with all their fields.",
    examples: ["metro export cities", "metro export programs -o programs.csv"],
    discussion: """
      metro import reads the csv, tsv, json and ndjson formats back. The others are for other \
      programs: ics puts the programs whose days are certain into a calendar, geojson cities \
      and sites on a map, jsonld says everything in the words of schema.org, and xlsx is a \
      workbook. Beside the record types there is a table for each list: \
      \(ListRelation.all.map(\.plural).joined(separator: ", ")).
      """)

  @Argument(
    help: ArgumentHelp("What is exported, such as cities; or --all.", valueName: "table"))
  var table: TableArgument?

  @Flag(help: "Write all record types into one file: the sheets of an xlsx, or a jsonld.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Only records added or changed after a revision, or from a day or time (UTC) on.",
      valueName: PastArgument.placeholder))
  var since: SinceRevisionArgument?

  @OptionGroup(title: "Output") var output: ExportOutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard table != nil || all else {
      throw ValidationError("Missing expected argument '<table>'")
    }
    guard table == nil || !all else {
      throw ValidationError("--all exports all record types; do not name one")
    }
  }

  func run(in context: Context) throws {
    let output = try Output(self.output.options, context, offering: Format.ofExports)
    let count = try isOpen(output.format) ? document(output, context) : rows(output, context)
    context.say("\(count) \(count == 1 ? "row" : "rows") written")
  }

  private func isOpen(_ format: Format) -> Bool { !Format.allCases.contains(format) }

  private func document(_ output: Output, _ context: Context) throws -> Int {
    guard since == nil else {
      throw Failure.usage(
        "--since: the \(output.format.rawValue) format holds all records",
        hint: "formats for it are \(Format.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let nouns = try table.map { table in
      guard case .records(let noun) = table.table else {
        throw Failure.usage(
          "\(table.table.plural): the \(output.format.rawValue) format holds records of nouns",
          hint: "formats for it are \(Format.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return [noun]
    }
    return try OpenExport(of: nouns ?? Noun.inOrderOfReference, to: output, context)
      .run(from: context.open(reading))
  }

  private func rows(_ output: Output, _ context: Context) throws -> Int {
    guard let table = table?.table else {
      throw Failure.usage(
        "--all: the \(output.format.rawValue) format holds one noun",
        hint: "add -o catalog.xlsx or -o catalog.jsonld")
    }
    let catalog = try context.open(reading)
    let since = try self.since.map { try $0.revision ?? catalog.revision(before: $0.time) }
    return try output.rows { try catalog.export(table, since: since, to: $0) }
  }
}
