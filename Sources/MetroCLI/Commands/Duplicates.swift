import ArgumentParser
import MetroCore
import MetroText

struct Duplicates: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "duplicates", operands: "[type]",
    "Find records that may be duplicates, most likely first.",
    examples: ["metro duplicates cities", "metro duplicates --limit 10 --format json"],
    discussion: """
      Compares names, ignoring case, accents, script, word order and typing errors, and then \
      countries, distances, dates, hosts, participants and URLs. The score ranges from 0.5, as \
      likely as not, to 0.99; the reasons list the evidence for and against. Cities with the same \
      name in different countries are not duplicates, and neither are editions of a series. Merge \
      two records with metro merge, or mark them as different with metro not-same, which hides \
      them until one of the compared values changes.
      """)

  @Argument(help: ArgumentHelp("Record type.", valueName: "type"))
  var type: ComparedType?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Maximum number of pairs.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit expects a whole number from 0") }
    guard let noun = type?.noun, !DuplicateSearch.nouns.contains(noun.name) else { return }
    let words = ComparedType.allValueStrings.joined(separator: ", ")
    throw ValidationError("'\(noun.plural)' cannot be compared; use one of \(words)")
  }

  func run(in context: Context) throws {
    var search = DuplicateSearch(today: context.console.today.text)
    if let type { search.nouns = [type.noun.name] }
    search.limit = limit
    let catalog = try context.open(reading)
    var count = 0
    try Output(output, context).duplicates { sink in
      try sink.begin(DuplicateColumns.all)
      try catalog.duplicates(search) { pair in
        count += 1
        try sink.row(DuplicateColumns.cells(pair))
      }
      try sink.end()
    }
    if count == 0 { context.say("No duplicates found.") }
  }
}

/// A record type as an argument; help and completion list only the types that are compared.
struct ComparedType: ExpressibleByArgument {
  let noun: Noun

  init?(argument: String) {
    guard let noun = NounArgument(argument: argument)?.noun else { return nil }
    self.noun = noun
  }

  static var allValueStrings: [String] { DuplicateSearch.nouns.map(\.plural) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
