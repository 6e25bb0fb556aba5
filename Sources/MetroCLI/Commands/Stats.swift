import ArgumentParser
import MetroCore
import MetroText

struct Stats: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "stats", "Count programs, cities, countries, delegates and presentations.",
    examples: ["metro stats --by year", "metro stats --by city --theme climate --format csv"],
    discussion: """
      Cities, countries and delegates are those of participants. A city is first-time where the \
      earliest program that it took part in is counted, and returning elsewhere. By theme, a \
      program counts under each of its own themes, and not under broader ones.
      """)

  @Option(help: ArgumentHelp("A row for each.", valueName: Statistics.Grouping.placeholder))
  var by: Statistics.Grouping?

  @OptionGroup(title: "Which programs") var filters: FilterOptions<ProgramCommands>
  @OptionGroup var language: LanguageOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    var programs = Listing(ProgramCommands.noun, today: context.console.today.text)
    try filters.apply(to: &programs)
    let catalog = try context.open(reading)
    var statistics = Statistics(by: by, programs: programs)
    let output = try Output(output, context)
    statistics.names = try language.names(isForDisplay: output.isTableForDisplay, context.console)
    try output.rows { try catalog.statistics(statistics, to: $0) }
  }
}

extension Statistics.Grouping: WordArgument {}
