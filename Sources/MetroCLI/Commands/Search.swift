import ArgumentParser
import MetroCore

struct SearchCommand: SingleCommand, ReadingCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "search", operands: "<word> ...", "Search titles, names, summaries, speakers and labels.",
    examples: ["metro search nuclear", "metro search seoul model --type presentation"],
    discussion: """
      Finds records that contain all of the words, best match first. A word also matches longer \
      words that begin with it. The search ignores case and accents. Chinese, Japanese and Korean \
      text is also found inside longer words. Part of a web address finds the records that have it, \
      and a name that only the gazetteer has finds the city.
      """)

  @Argument(help: ArgumentHelp("Search word.", valueName: "word"))
  var words: [String]

  @Option(
    help: ArgumentHelp("Only records of a type.", valueName: "type"))
  var type: NounArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Maximum number of records.", valueName: "number"))
  var limit: Int?

  @OptionGroup var chosen: ColumnOptions
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
    let output = try Output(output, context)
    var count = 0
    let work = { (sink: any RowSink) in
      let hits = SearchHits(to: sink)
      defer { count = hits.count }
      try context.open(reading).search(search, to: hits)
    }
    if chosen.isGiven {
      try chosen.rows(of: SearchHits.columns, to: output, work)
      if chosen.columns == "" { return }
    } else {
      try output.searchHits(work)
    }
    if count == 0 { try reportNothing(search, context) }
  }

  /// Reports that nothing was found, with the words or the city that the user may mean.
  private func reportNothing(_ search: Search, _ context: Context) throws {
    let words = try context.open(reading).correction(of: search)
    if let words {
      return context.say("Nothing found. Did you mean \(words.joined(separator: " "))?")
    }
    let name = search.words.joined(separator: " ")
    guard let place = Gazetteer.places(named: name).found.first?.place else {
      return context.say("Nothing found.")
    }
    context.say(
      "Nothing found. The gazetteer has \(place.name), \(place.countryName); "
        + ShellCommand("metro add-city \(name)").text + " adds it.")
  }
}
