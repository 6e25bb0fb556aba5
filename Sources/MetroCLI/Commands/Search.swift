import ArgumentParser
import MetroCore

struct SearchCommand: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "search", operands: "<word> ...", "Search titles, names, summaries, speakers and labels.",
    examples: ["metro search nuclear", "metro search seoul model --type presentation"],
    discussion: """
      Finds the records that have all the words, the best match first. A word also stands for the \
      longer words that begin with it; letter case and accents do not matter; Chinese, Japanese \
      and Korean are found inside longer words.
      """)

  @Argument(help: ArgumentHelp("The words.", valueName: "word"))
  var words: [String]

  @Option(
    help: ArgumentHelp("Only records of a type.", valueName: "type"))
  var type: NounArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("At most so many records.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit takes a whole number from 0") }
  }

  func run(in context: Context) throws {
    var search = Search(words)
    search.noun = type?.noun
    search.limit = limit
    let catalog = try context.open(reading)
    try Output(output, context).found { try catalog.search(search, to: SearchHits(to: $0)) }
  }
}
