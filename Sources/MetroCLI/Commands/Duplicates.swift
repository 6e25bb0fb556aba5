import ArgumentParser
import MetroCore
import MetroText

struct Duplicates: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "duplicates", operands: "[type]",
    "Find records that may be the same thing, the most likely first.",
    examples: ["metro duplicates cities", "metro duplicates --limit 10 --format json"],
    discussion: """
      Names are compared without letter case and accents, in Latin letters, in any order of their \
      words, and with slips of the finger; then countries, distances, dates, hosts, participants and \
      addresses. The score is from 0.5, as likely as not, to 0.99, and the reasons say what speaks for \
      it and against it. Cities of the same name in other countries are no duplicates, and neither are \
      other editions of a series. Merge two records with metro merge, or say that they are not the \
      same with metro not-same: then they are not shown again until a value changes that they were \
      compared by.
      """)

  @Argument(help: ArgumentHelp("The records: \(Self.words).", valueName: "type"))
  var noun: NounArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("At most so many pairs.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit takes a whole number from 0") }
    guard let noun = noun?.noun, !DuplicateSearch.nouns.contains(noun.name) else { return }
    throw ValidationError("'\(noun.plural)' are not compared: give one of \(Self.words)")
  }

  func run(in context: Context) throws {
    var search = DuplicateSearch(today: context.console.today.text)
    if let noun { search.nouns = [noun.noun.name] }
    search.limit = limit
    let catalog = try context.open(reading)
    var count = 0
    try Output(output, context).paired { sink in
      try sink.begin(DuplicateColumns.all)
      try catalog.duplicates(search) { pair in
        count += 1
        try sink.row(DuplicateColumns.cells(pair))
      }
      try sink.end()
    }
    if count == 0 { context.say("No two records look like the same thing.") }
  }

  private static var words: String {
    DuplicateSearch.nouns.map(\.plural).joined(separator: ", ")
  }
}
