import ArgumentParser
import MetroCore
import MetroFormats

struct Export: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "export", operands: "<table>", "Write all records of a type, with all their fields.",
    examples: ["metro export cities", "metro export programs -o programs.csv"],
    discussion: """
      metro import reads the \(ImportFile.Format.words.inWords) formats back. For other programs \
      there are: \(documents). Beside the record types there is a table for each list: \
      \(ListRelation.all.map(\.plural).joined(separator: ", ")).
      """)

  /// The formats that only an export offers, each with what it is for.
  private static let documents = Format.all.filter { !$0.isForRows }
    .map { "\($0.name), \($0.summary)" }.joined(separator: "; ")

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
    let output = try Output(self.output.options, context, offering: OutputFormat.ofExports)
    let count =
      if let format = output.format.documentFormat {
        try document(format, output, context)
      } else {
        try rows(output, context)
      }
    context.say("\(count) \(count == 1 ? "row" : "rows") written")
  }

  /// Writes one document, reports which records it cannot hold, and returns how many there are.
  private func document(_ format: Format, _ output: Output, _ context: Context) throws -> Int {
    guard since == nil else {
      throw Failure.usage(
        "--since: the \(format.name) format holds all records",
        hint: "formats for it are \(OutputFormat.words.joined(separator: ", "))")
    }
    let nouns = try table.map { table in
      guard case .records(let noun) = table.table else {
        throw Failure.usage(
          "\(table.table.plural): the \(format.name) format holds records of nouns",
          hint: "formats for it are \(OutputFormat.words.joined(separator: ", "))")
      }
      return [noun]
    }
    let export = try RecordExport(
      of: nouns ?? Noun.inOrderOfReference, as: format, output.formatOptions)
    let catalog = try context.open(reading)
    let document = try export.document(write: output.write)
    let count = try output.rows(to: document) {
      try export.run(from: catalog, to: document, through: $0)
    }
    if let remark = document.remark { context.say(remark) }
    return count - document.omittedCount
  }

  private func rows(_ output: Output, _ context: Context) throws -> Int {
    guard let table = table?.table else {
      let names = Format.all.filter(\.holdsAllTypes).map { "-o catalog.\($0.endings[0])" }
      throw Failure.usage(
        "--all: the \(output.format.rawValue) format holds one noun",
        hint: "add \(names.joined(separator: " or "))")
    }
    let catalog = try context.open(reading)
    let since = try self.since.map { try $0.revision ?? catalog.revision(before: $0.time) }
    return try output.rows { try catalog.export(table, since: since, to: $0) }
  }
}
