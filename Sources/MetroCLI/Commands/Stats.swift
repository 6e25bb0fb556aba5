import ArgumentParser
import MetroCore
import MetroText

struct Stats: SingleCommand, ReadingCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "stats", "Count programs, cities, countries, delegates, presentations and transfers.",
    examples: [
      "metro stats --by year --by region", "metro stats --by city --theme climate --format csv",
    ],
    discussion: """
      Only programs that were held count: past, and neither canceled nor postponed. --all counts \
      every program, --status and --upcoming those that they select. A message names what was left \
      out. A part counts with its whole if both match.

      Cities, countries and delegates are those of participants. Cities and metropolitan \
      authorities count as cities, others are provinces, states, agencies and countries, and the \
      countries are those of all participants. The total counts each city and country once. A \
      city is first-time in the row that counts the first program in which it took part, and \
      returning in other rows.

      A program counts in the year in which it began, and under each of its themes, languages and \
      organizers. By country, region, subregion or city, and with --region, only the cities there \
      count; claims about delegates are about whole programs and are left out. Regions are those \
      of UN M49. By city alone, every role of a city counts.

      With --of transfers, the rows are cities with the practices that they gave and took.
      """)

  @Option(
    help: ArgumentHelp(
      "Property to group by: \(Statistics.Grouping.words.joined(separator: ", ")). Repeat to group by "
        + "several.", valueName: "property"))
  var by: [Statistics.Grouping] = []

  @Flag(help: "Count all programs, not only those that were held.")
  var all = false

  @Flag(
    help: "Count provinces, states, agencies and countries that took part, in separate columns.")
  var kinds = false

  @Flag(help: "Count programs with a source and programs with a disputed value.")
  var evidence = false

  @Option(help: ArgumentHelp("What to count.", valueName: Subject.placeholder))
  var of = Subject.programs

  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "Show a figure as bars instead of a table; default: the first figure.", valueName: "column"))
  var chart: String?

  @OptionGroup(title: "Program filters") var filters: FilterOptions<ProgramCommands>
  @OptionGroup var language: LanguageOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  /// What statistics are about.
  enum Subject: String, CaseIterable, WordArgument {
    case programs, transfers
  }

  func validate() throws {
    for (index, grouping) in by.enumerated() where by[..<index].contains(grouping) {
      throw ValidationError("--by \(grouping.rawValue) is given more than once")
    }
    guard by != [.city] || !kinds && !evidence else {
      throw ValidationError("--by city alone cannot be combined with --kinds or --evidence")
    }
  }

  func run(in context: Context) throws {
    switch of {
    case .programs: try runPrograms(in: context)
    case .transfers: try runTransfers(in: context)
    }
  }

  private func runTransfers(in context: Context) throws {
    guard by.isEmpty || by == [.city] else {
      throw Failure.usage("--of transfers counts by city", hint: "use --by city")
    }
    guard filters.isEmpty else {
      throw Failure.usage("--of transfers does not accept filters of programs")
    }
    let catalog = try context.open(reading)
    var statistics = TransferStatistics()
    let output = try rows(context)
    statistics.names = try language.names(isForDisplay: output.isForDisplay, context.console)
    try output.write { try catalog.statistics(statistics, to: $0) }
  }

  private func rows(_ context: Context) throws -> StatisticsOutput {
    try StatisticsOutput(output, chart: chart, context)
  }

  private func runPrograms(in context: Context) throws {
    let catalog = try context.open(reading)
    var programs = Listing(
      ProgramCommands.noun, today: try context.day(of: reading, in: catalog))
    try filters.apply(to: &programs)
    var statistics = Statistics(by: by, programs: programs)
    statistics.countsOnlyHeld = !all && !programs.choosesPhase
    if kinds { statistics.details.insert(.kinds) }
    if evidence { statistics.details.insert(.evidence) }
    let output = try rows(context)
    statistics.names = try language.names(isForDisplay: output.isForDisplay, context.console)
    var counted: CountedPrograms?
    try output.write { counted = try catalog.statistics(statistics, to: $0) }
    for sentence in counted?.sentences ?? [] { context.say(sentence) }
  }
}

extension Statistics.Grouping: WordArgument {}
