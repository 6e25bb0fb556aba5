import ArgumentParser
import MetroCore
import MetroFormats
import MetroText

struct Export: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "export", operands: "<table>", "Export all records of a type with all fields.",
    examples: ["metro export cities", "metro export programs -o programs.csv"],
    discussion: """
      metro import can read the \(ImportFile.Format.words.inWords) formats. Formats for other \
      programs: \(documents). In addition to the record types, each list has a table: \
      \(ListRelation.all.map(\.plural).joined(separator: ", ")). Values with an e-mail address, which \
      metro audit reports as an error, are left out unless the finding is waived.
      """)

  /// The formats that only exports offer, each with its purpose.
  private static let documents = Format.all.filter { !$0.isForRows }
    .map { "\($0.name), \($0.summary)" }.joined(separator: "; ")

  @Argument(
    help: ArgumentHelp("Table to export, such as cities; or use --all.", valueName: "table"))
  var table: TableArgument?

  @Flag(help: "Export all record types to one xlsx or jsonld file.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Only records added or changed after a revision, or since a day or time (UTC).",
      valueName: PastArgument.placeholder))
  var since: SinceRevisionArgument?

  @Flag(help: "Include values with e-mail addresses.")
  var includeEmails = false

  @OptionGroup(title: "Output") var output: ExportOutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard table != nil || all else {
      throw ValidationError("Missing expected argument '<table>'")
    }
    guard table == nil || !all else {
      throw ValidationError("--all cannot be combined with a table")
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

  /// Writes one document, reports which records it omits, and returns how many it contains.
  private func document(_ format: Format, _ output: Output, _ context: Context) throws -> Int {
    guard since == nil else {
      throw Failure.usage(
        "--since: the \(format.name) format always contains all records",
        hint: "formats for it are \(OutputFormat.words.joined(separator: ", "))")
    }
    let nouns = try table.map { table in
      guard case .records(let noun) = table.table else {
        throw Failure.usage(
          "\(table.table.plural): the \(format.name) format contains only record types",
          hint: "formats for it are \(OutputFormat.words.joined(separator: ", "))")
      }
      return [noun]
    }
    let export = try RecordExport(
      of: nouns ?? Noun.inOrderOfReference, as: format, output.formatOptions)
    let catalog = try context.open(reading)
    let document = try export.document(write: output.write)
    let count = try output.rows(to: document) {
      try sending(to: $0, from: catalog, context) {
        try export.run(from: catalog, to: document, through: $0)
      }
    }
    if let remark = document.remark { context.say(remark) }
    return count - document.omittedCount
  }

  private func rows(_ output: Output, _ context: Context) throws -> Int {
    guard let table = table?.table else {
      let names = Format.all.filter(\.holdsAllTypes).map { "-o catalog.\($0.endings[0])" }
      throw Failure.usage(
        "--all: the \(output.format.rawValue) format contains only one table",
        hint: "add \(names.joined(separator: " or "))")
    }
    let catalog = try context.open(reading)
    let since = try self.since.map { try $0.revision ?? catalog.revision(before: $0.time) }
    return try output.rows {
      try sending(to: $0, from: catalog, context) {
        try catalog.export(table, since: since, to: $0)
      }
    }
  }

  /// Runs work with a sink that leaves out e-mail addresses, and reports them.
  private func sending(
    to sink: any RowSink, from catalog: Catalog, _ context: Context,
    _ work: (any RowSink) throws -> Void
  ) throws {
    guard !includeEmails else { return try work(sink) }
    let filter = try EmailFilter(sink, of: catalog, today: context.console.today.text)
    try work(filter)
    guard let first = filter.first else { return }
    context.say(
      "\(filter.count) \(filter.count == 1 ? "value" : "values") with an e-mail address left out "
        + "(first: \(first)); --include-emails includes them")
  }
}
