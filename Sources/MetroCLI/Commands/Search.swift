import ArgumentParser
import MetroCore

struct SearchCommand: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "search", operands: "<word> ...", "Search titles, names, summaries, speakers and labels.",
    examples: ["metro search nuclear", "metro search seoul model --type presentation"],
    discussion: """
      Finds records that contain all of the words, best match first. A word also matches longer \
      words that begin with it. The search ignores case and accents. Chinese, Japanese and Korean \
      text is also found inside longer words.
      """)

  @Argument(help: ArgumentHelp("Search word.", valueName: "word"))
  var words: [String]

  @Option(
    help: ArgumentHelp("Only records of a type.", valueName: "type"))
  var type: NounArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Maximum number of records.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit expects a whole number from 0") }
  }

  func run(in context: Context) throws {
    var search = Search(words)
    search.noun = type?.noun
    search.limit = limit
    let catalog = try context.open(reading)
    try Output(output, context).searchHits { try catalog.search(search, to: SearchHits(to: $0)) }
  }
}
