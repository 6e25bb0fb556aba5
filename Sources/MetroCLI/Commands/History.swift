import ArgumentParser
import MetroCore
import MetroText

struct History: SingleCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "history", "Show who changed the catalog, when and how, the latest first.",
    examples: [
      "metro history --limit 10", "metro history --record program/seoul-2015 --format csv",
    ],
    discussion: """
      Each command that changes something is one revision. metro show-revision shows what it \
      changed, metro undo takes it back. A record's history includes that under its earlier ids. \
      The command line is kept without texts, which may be personal.
      """)

  @Option(
    help: ArgumentHelp("Only what touched a record, such as city/seoul.", valueName: "type/id"))
  var record: RecordArgument?

  @Option(help: ArgumentHelp("Only what touched records of a type.", valueName: "type"))
  var type: NounArgument?

  @Option(help: ArgumentHelp("Only what a person did.", valueName: "name"))
  var actor: String?

  @Option(help: ArgumentHelp("Only from a day or time (UTC) on.", valueName: "date"))
  var since: SinceArgument?

  @Option(help: ArgumentHelp("Only up to a day or time (UTC).", valueName: "date"))
  var until: UntilArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("At most so many revisions.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit takes a whole number from 0") }
  }

  func run(in context: Context) throws {
    var filter = HistoryFilter()
    filter.noun = type?.noun
    filter.actor = actor
    filter.since = since?.time
    filter.until = until?.time
    filter.limit = limit
    let output = try Output(output, context)
    let catalog = try context.open(reading)
    filter.record = try record.map { record in
      // Of a record that is gone, or has another id, there is the id that it had.
      (record.noun, try catalog.knownID(record.noun, record.text) ?? record.text)
    }
    try output.rows { sink in
      try sink.begin(Self.columns)
      try catalog.history(filter) { revision, undoneBy in
        try sink.row(Self.row(revision, undoneBy))
      }
      try sink.end()
    }
  }

  private static let columns = [
    Column(naming: "revision", .number, help: "its number"),
    Column(naming: "time", isFreeText: false, help: "when (UTC)"),
    Column(naming: "actor", help: "who"),
    Column(naming: "command", help: "the command, without texts"),
    Column(naming: "note", help: "why, as far as it was said"),
    Column(naming: "changes", help: "how many records it touched"),
    Column(naming: "undone_by", .number, help: "the revision that took it back"),
  ]

  private static func row(_ revision: Revision, _ undoneBy: Int64?) -> [Cell] {
    [
      .integer(revision.number), .text(revision.origin.time.text), .text(revision.origin.actor),
      .text(revision.origin.command), Cell(revision.origin.note),
      .text(RevisionText.counts(revision.counts)), undoneBy.map { .integer($0) } ?? .null,
    ]
  }
}
