import ArgumentParser
import MetroCore
import MetroFormats
import MetroText

struct Export: SingleCommand, ReadingCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "export", operands: "<table>", "Export the records of a type with all fields.",
    examples: [
      "metro export programs --upcoming -o upcoming.ics",
      "metro export cities --program seoul-2015 -o cities.geojson",
    ],
    discussion: """
      metro import can read the \(ImportFile.Format.words.inWords) formats. Formats for other \
      programs: \(documents). In addition to the record types, each list has a table: \
      \(ListRelation.all.map(\.plural).joined(separator: ", ")). Filters are those of the lists; \
      metro list-programs --help explains those of programs. A jsonld file also has the places, \
      organizations and themes to which its records refer. Values with an e-mail address, which \
      metro audit reports as an error, are left out unless the finding is waived. The table copies is \
      for the documents that metro check-links --keep has kept; it is written as WARC 1.1. The table \
      facts has each value with its standing and the statements of sources about it.
      """)

  /// The formats that only exports offer, each with its purpose.
  private static let documents = Format.all.filter { !$0.isForRows }
    .map { "\($0.name), \($0.summary)" }.joined(separator: "; ")

  @Argument(
    help: ArgumentHelp(
      "Table to export, such as cities; or use --all. Not needed for cff and ics.",
      valueName: "table"))
  var table: ExportArgument?

  @Flag(help: "Export all record types to one xlsx or jsonld file.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Only records added or changed after a revision, or since a day or time (UTC).",
      valueName: PastArgument.placeholder))
  var since: SinceRevisionArgument?

  @Flag(help: "Include values with e-mail addresses.")
  var includeEmails = false

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Address of the site that shows the records, for identifiers in ics and jsonld files.",
      valueName: "url"))
  var baseURL: String?

  @OptionGroup(title: "Filters") var filters: ExportFilterOptions
  @OptionGroup(title: "Output") var output: ExportOutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard table != nil || all || onlyType != nil else {
      throw ValidationError("Missing expected argument '<table>'")
    }
    guard table == nil || !all else {
      throw ValidationError("--all cannot be combined with a table")
    }
    if table?.isCopies == true { try validateCopies() }
    guard exported != nil || filters.isEmpty else {
      throw ValidationError("filters need one table of records")
    }
    _ = try baseURL.map(BaseURL.option)
  }

  /// Checks that no option is given that the copies of documents do not have.
  private func validateCopies() throws {
    let given = [
      ("--format", output.options.format != nil), ("--csv", output.options.csv),
      ("--json", output.options.json), ("--since", since != nil),
      ("--base-url", baseURL != nil), ("--at", reading.at != nil),
    ]
    for (option, isGiven) in given where isGiven {
      throw ValidationError("copies: are written as WARC, which has no \(option)")
    }
  }

  /// The table to export; nil for all of them, the copies and the facts.
  var exported: ExchangeTable? {
    table?.table ?? (table == nil && !all ? onlyType.map { .records($0) } : nil)
  }

  /// The record type of a format for only one, which need not be named.
  private var onlyType: Noun? {
    let options = output.options
    let format = options.format ?? options.output.flatMap { OutputFormat(fileName: $0) }
    return format?.documentFormat?.onlyType
  }

  func run(in context: Context) throws {
    if table?.isCopies == true { return try CopiesExport.run(to: output.options.output, context) }
    let output = try Output(self.output.options, context, offering: OutputFormat.ofExports)
    let count =
      if let format = output.format.documentFormat {
        try document(format, output, context)
      } else {
        try rows(output, context)
      }
    context.say("\(count) \(count == 1 ? "row" : "rows") written")
  }

  private func rows(_ output: Output, _ context: Context) throws -> Int {
    if table?.isFacts == true { return try facts(output, context) }
    guard let table = table?.table else {
      let names = Format.all.filter(\.holdsAllTypes).map { "-o catalog.\($0.endings[0])" }
      throw Failure.usage(
        "--all: the \(output.format.rawValue) format contains only one table",
        hint: "add \(names.joined(separator: " or "))")
    }
    guard baseURL == nil else {
      throw Failure.usage("--base-url: only ics and jsonld files have identifiers that use it")
    }
    let selection = try filters.selection(of: table.noun, context)
    let catalog = try context.open(reading)
    let since = try self.since.map { try $0.revision ?? catalog.revision(before: $0.time) }
    return try output.rows {
      try sending(to: $0, from: catalog, context) {
        try catalog.export(table, selecting: selection, since: since, to: $0)
      }
    }
  }

  private func facts(_ output: Output, _ context: Context) throws -> Int {
    guard since == nil else { throw Failure.usage("--since: facts are always exported completely") }
    let catalog = try context.open(reading)
    return try output.rows {
      try sending(to: $0, from: catalog, context) { try catalog.exportFacts(to: $0) }
    }
  }

  /// Runs work with a sink that leaves out e-mail addresses, unless they are wanted.
  func sending(
    to sink: any RowSink, from catalog: Catalog, _ context: Context,
    _ work: (any RowSink) throws -> Void
  ) throws {
    guard !includeEmails else { return try work(sink) }
    let filter = try EmailFilter(sink, of: catalog, today: context.console.today.text)
    try work(filter)
    filter.report(to: context)
  }
}
