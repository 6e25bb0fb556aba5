import ArgumentParser
import MetroCore

struct Diff: SingleCommand, ReadingCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "diff", operands: "<folder>", "Show how a dump differs from the catalog, by record and field.",
    examples: ["metro diff catalog", "metro diff catalog --format csv"],
    discussion: """
      A record is 'added' if only the dump contains it and 'removed' if only the catalog does. \
      metro apply --replace makes the changes shown; without it, metro apply keeps what only the \
      catalog changed. Exits with status 1 if there are differences.
      """)

  @Argument(help: "Folder with datapackage.json.", completion: .directory)
  var folder: String

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let output = try Output(output, context)
    let catalog = try context.open(reading)
    let scratch = try context.scratchCatalog(of: folder)
    var counts = ChangeCounts()
    try output.rows { sink in
      try sink.begin(Self.changes.columns)
      counts = try catalog.compare(with: scratch) { change in
        for row in Self.changes.rows(of: change) { try sink.row(row) }
      }
      try sink.end()
    }
    context.say(counts.sentence)
    if !counts.isEmpty { throw NegativeAnswer() }
  }

  private static let changes = ChangeRows(
    change: "the change that metro apply --replace makes",
    before: ("catalog", "its value in the catalog"),
    after: ("dump", "its value in the dump"))
}

extension ChangeCounts {
  /// `3 records added, 1 changed, 0 removed`.
  var sentence: String {
    guard !isEmpty else { return "No differences." }
    let all = all
    return "\(all.added) \(all.added == 1 ? "record" : "records") added, "
      + "\(all.updated) changed, \(all.removed) removed"
      + (all.renamed == 0 ? "" : ", \(all.renamed) renamed")
  }
}
