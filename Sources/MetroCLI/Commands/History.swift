import ArgumentParser
import MetroCore
import MetroText

struct History: SingleCommand, ReadingCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "history", "Show who changed the catalog, when and how, latest first.",
    examples: [
      "metro history --limit 10", "metro history --record program/seoul-2015 --format csv",
    ],
    discussion: """
      Each command that changes the catalog creates one revision. metro show-revision shows its \
      changes, and metro undo undoes them. A record's history includes revisions under its former \
      IDs. Command lines are stored without free text, which may be personal.
      """)

  @Option(
    help: ArgumentHelp("Only revisions of a record, such as city/seoul.", valueName: "type/id"))
  var record: RecordArgument?

  @Option(help: ArgumentHelp("Only revisions that changed records of a type.", valueName: "type"))
  var type: NounArgument?

  @Option(help: ArgumentHelp("Only revisions by a person.", valueName: "name"))
  var actor: String?

  @Option(help: ArgumentHelp("Only revisions since a day or time (UTC).", valueName: "date"))
  var since: SinceArgument?

  @Option(help: ArgumentHelp("Only revisions until a day or time (UTC).", valueName: "date"))
  var until: UntilArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Maximum number of revisions.", valueName: "number"))
  var limit: Int?

  @OptionGroup var chosen: ColumnOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit expects a whole number from 0") }
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
      // A removed or renamed record is found by an ID that it had.
      (record.noun, try catalog.knownID(record.noun, record.text) ?? record.text)
    }
    try chosen.rows(of: Self.columns, to: output) { sink in
      try sink.begin(Self.columns)
      try catalog.history(filter) { revision, undoneBy in
        try sink.row(Self.row(revision, undoneBy))
      }
      try sink.end()
    }
  }

  private static let columns = [
    Column(naming: "revision", .number, help: "the revision number"),
    Column(naming: "time", isFreeText: false, help: "when it was made (UTC)"),
    Column(naming: "actor", help: "who made it"),
    Column(naming: "command", help: "the command without free text").kept,
    Column(naming: "note", help: "the note, if there is one"),
    Column(naming: "changes", help: "how many records it changed").kept,
    Column(naming: "undone_by", .number, help: "the revision that undid it"),
  ]

  private static func row(_ revision: Revision, _ undoneBy: Int64?) -> [Cell] {
    [
      .integer(revision.number), .text(revision.origin.time.text), .text(revision.origin.actor),
      .text(revision.origin.command), Cell(revision.origin.note),
      .text(RevisionText.counts(revision.counts)), undoneBy.map { .integer($0) } ?? .null,
    ]
  }
}
