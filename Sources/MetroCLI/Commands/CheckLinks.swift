import ArgumentParser
import MetroCore
import MetroLinks
import MetroText

struct CheckLinks: SingleCommand {
  static let group = CommandGroup.links

  static let configuration = CommandConfiguration.metro(
    "check-links", "Check which URLs still work, and keep the observations.",
    examples: ["metro check-links --dry-run", "metro check-links --program seoul-2015"],
    discussion: """
      Checks the URLs that are due: those of links, sources and organizations, or with a filter only \
      those of the links that match. One failure is not enough: a link is failing at first, and dead \
      only after failures on three days, the first at least a week before the last. A page that \
      blocks programs never becomes dead. Only the states of links change, in one revision, which \
      metro undo undoes; metro list-checks lists the observations.

      Each host gets one request at a time and one per second, and robots.txt is respected. A check \
      that is stopped keeps its observations, and the next one continues. Private network addresses \
      are refused; through a proxy, which resolves names itself, only literal addresses are \
      recognized. The exit status is 1 if a URL is dead, and 69 if no host answers at all. \
      METRO_CONTACT is an address for server operators, METRO_VANTAGE the name of your place.
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions<LinkCommands>

  @Option(help: ArgumentHelp("Only URLs of a host.", valueName: "host"))
  var host: String?

  @Flag(help: "Also check URLs that are not due.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Check URLs last checked longer ago.", valueName: DurationArgument.placeholder))
  var olderThan: DurationArgument?

  @Flag(help: "Print the hosts, the number of URLs and the shortest duration, without requests.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Rows: URLs that need attention, or all URLs.", valueName: CheckedRows.placeholder))
  var rows: CheckedRows = .attention

  @Option(
    help: ArgumentHelp(
      "Exit with status 1 if a URL is this bad or worse.", valueName: FailingState.placeholder))
  var failOn: FailingState = .dead

  @Flag(help: "Keep a copy of each document that a source cites, in a folder beside the catalog.")
  var keep = false

  @OptionGroup(title: "Requests") var asking: AskingOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var revision: RevisionOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if all, olderThan != nil { throw ValidationError("--all cannot be combined with --older-than") }
  }

  func run(in context: Context) throws {
    let selection = try selection(in: context)
    let output = try Output(output, context)
    guard !dryRun else {
      return try plan(
        context.open(for: .reading).linkTargets(selection, now: now(context)), output, context)
    }
    let catalog = try context.open(for: .writing, isInterruptible: false)
    var options = asking.runOptions(context)
    if keep { options.longestDocument = 100 << 20 }
    let check = LinkCheck(
      catalog, try context.fetcher(), options,
      .init(now: context.console.now) { now(context) },
      copies: keep ? DocumentStore(catalog: catalog.path) : nil,
      isInterrupted: context.console.isInterrupted)
    let progress = Progress(context, total: 0)
    check.report = { progress.show($0) }
    defer { progress.end() }
    let report = try check.check(selection, by: context.origin(revision))
    progress.end()
    if report.isInterrupted {
      var failure = Failure(
        status: .interrupted, message: "interrupted: the observations are kept",
        hint: "run metro check-links again to continue")
      failure.saysChange = true
      throw failure
    }
    try output.rows { try LinkCheckText.rows(report.addresses, rows, to: $0) }
    context.say(LinkCheckText.summary(report))
    if report.addresses.contains(where: { failOn.includes($0.state) }) { throw NegativeAnswer() }
  }

  private func now(_ context: Context) -> Int { Days.second(of: context.console.time()) }

  private func selection(in context: Context) throws -> LinkSelection {
    var selection = LinkSelection()
    if !filters.isEmpty {
      var links = Listing(.named(.link), today: context.console.today.text)
      try filters.apply(to: &links)
      selection.links = links
    }
    selection.host = host?.lowercased()
    selection.isComplete = all
    selection.checkedBefore = olderThan.map { now(context) - Int($0.seconds) }
    return selection
  }

  /// Prints the hosts that a check would ask.
  private func plan(_ targets: [LinkTarget], _ output: Output, _ context: Context) throws {
    let hosts = Dictionary(grouping: targets) { (try? AskedAddress($0.url))?.host ?? "" }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let delay = asking.delay?.seconds ?? 1
    // One more request per host reads robots.txt.
    let seconds = hosts.map { Int(nearest: (Double($0.value.count) * delay).rounded(.up)) }
    try output.rows { sink in
      try sink.begin([
        Column(naming: "host", isFreeText: false, help: "the host"),
        Column(naming: "urls", .number, help: "the number of URLs"),
        Column(naming: "seconds", .number, help: "the shortest duration"),
      ])
      for (host, seconds) in zip(hosts, seconds) {
        try sink.row([.text(host.key), .integer(Int64(host.value.count)), .integer(Int64(seconds))])
      }
      try sink.end()
    }
    context.say(
      "\(LinkCheckText.count(targets.count, "URL")) of \(LinkCheckText.count(hosts.count, "host")), at least \(seconds.max() ?? 0) s"
    )
  }
}

enum CheckedRows: String, WordArgument {
  case attention, all
}

/// A state that makes a check fail.
enum FailingState: String, WordArgument {
  case dead, failing, doubtful

  func includes(_ state: LinkState) -> Bool {
    switch self {
    case .dead: state == .dead
    case .failing: state == .dead || state == .failing
    case .doubtful: state == .dead || state == .failing || state == .doubtful
    }
  }
}
