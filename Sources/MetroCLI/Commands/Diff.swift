import ArgumentParser
import MetroCore

struct Diff: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "diff", operands: "<folder>", "Show by record and field how a dump differs from the catalog.",
    examples: ["metro diff catalog", "metro diff catalog --format csv"],
    discussion: """
      A record that only the dump has is 'added', one that only the catalog has 'removed': \
      metro apply would make the changes that are shown. The exit status is 1 if there are any.
      """)

  @Argument(help: "The folder with datapackage.json.", completion: .directory)
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
    change: "what apply would do", before: ("catalog", "its value in the catalog"),
    after: ("dump", "its value in the dump"))
}

/// Ends a command whose answer is that there are differences or problems: status 1, and nothing more
/// to say.
struct NegativeAnswer: Error {}

extension ChangeCounts {
  /// `3 records added, 1 changed, 0 removed`.
  var sentence: String {
    guard !isEmpty else { return "No differences." }
    let all = all
    return "\(all.added) \(all.added == 1 ? "record" : "records") added, "
      + "\(all.updated) changed, \(all.removed) removed"
  }
}
