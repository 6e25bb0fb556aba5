import ArgumentParser
import MetroCore
import MetroText

struct Stats: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "stats", "Count programs, cities, countries, delegates and presentations.",
    examples: ["metro stats --by year", "metro stats --by city --theme climate --format csv"],
    discussion: """
      Only participants count for cities, countries and delegates. A city is first-time in the row \
      that counts the earliest program in which it took part, and returning in other rows. By \
      theme, a program counts under each of its own themes, but not under broader themes.
      """)

  @Option(help: ArgumentHelp("Property to group by.", valueName: Statistics.Grouping.placeholder))
  var by: Statistics.Grouping?

  @OptionGroup(title: "Program filters") var filters: FilterOptions<ProgramCommands>
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
