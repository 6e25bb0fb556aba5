import ArgumentParser
import MetroCore

struct Diff: MetroCommand {
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
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let output = try Output(output, context)
    let catalog = try context.open(for: .reading)
    let scratch = try context.scratchCatalog(of: folder)
    var counts = ChangeCounts()
    try output.rows { sink in
      try sink.begin(Self.columns)
      counts = try catalog.compare(with: scratch) { change in
        for row in Self.rows(of: change) { try sink.row(row) }
      }
      try sink.end()
    }
    context.say(counts.sentence)
    if !counts.isEmpty { throw DifferencesFound() }
  }

  private static let columns = [
    ("change", "what apply would do"), ("noun", "the kind of record"), ("id", "its id"),
    ("field", "the field"), ("catalog", "its value in the catalog"),
    ("dump", "its value in the dump"),
  ].map { Column(naming: $0, help: $1) }

  private static func rows(of change: Change) -> [[Cell]] {
    let record: [Cell] = [
      .text(change.kind.word), .text(change.noun.rawValue), .text(change.id),
    ]
    guard !change.fields.isEmpty else { return [record + [.null, .null, .null]] }
    return change.fields.map { field in
      record + [.text(field.field), Cell(field.before), Cell(field.after)]
    }
  }
}

/// Ends a command whose answer is that there are differences: status 1, and nothing more to say.
struct DifferencesFound: Error {}

extension Cell {
  fileprivate init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }
}

extension Change.Kind {
  fileprivate var word: String {
    switch self {
    case .added: "added"
    case .updated: "changed"
    case .removed: "removed"
    case .renamed: "renamed"
    }
  }
}

extension ChangeCounts {
  /// `3 records added, 1 changed, 0 removed`.
  var sentence: String {
    guard !isEmpty else { return "No differences." }
    let all = all
    return "\(all.added) \(all.added == 1 ? "record" : "records") added, "
      + "\(all.updated) changed, \(all.removed) removed"
  }
}
