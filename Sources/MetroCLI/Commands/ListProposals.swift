import ArgumentParser
import MetroCore
import MetroLinks
import MetroText

struct ListProposals: SingleCommand {
  static let group = CommandGroup.links

  static let configuration = CommandConfiguration.metro(
    "list-proposals", "List other URLs for links that moved, fail or are dead.",
    examples: ["metro list-proposals", "metro list-proposals --format json"],
    discussion: """
      A moved URL is proposed after two checks with a permanent redirect. With --archive, metro asks \
      an archive for a copy of each failing and dead URL, from the day nearest to when the source \
      was read or the program ended, one URL per second; the archive learns these URLs. URLs of \
      private hosts (wiki.local, --allow-private) and URLs with tokens are never sent. metro \
      apply-proposals applies proposals.
      """)

  @Option(
    defaultAsFlag: Archive.usual,
    help: ArgumentHelp(
      "Ask an archive (Memento TimeGate) for copies; without a URL, web.archive.org.",
      valueName: "url"))
  var archive: String?

  @Option(help: ArgumentHelp("Ask a CDX server for copies.", valueName: "url"))
  var archiveCdx: String?

  @OptionGroup(title: "Requests") var asking: AskingOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if archive != nil, archiveCdx != nil {
      throw ValidationError("--archive cannot be combined with --archive-cdx")
    }
    for url in [archive, archiveCdx].compactMap(\.self) {
      guard (try? WebAddress(url)) != nil else {
        throw ValidationError("'\(url)': is not a web address")
      }
    }
  }

  func run(in context: Context) throws {
    let output = try Output(output, context)
    let asked = archive.map(Archive.timeGate) ?? archiveCdx.map(Archive.cdx)
    let catalog = try context.open(for: asked == nil ? .reading : .writing)
    if let asked { try ask(asked, catalog, context) }
    let proposals = try catalog.linkProposals()
    try output.rows { sink in
      try sink.begin(Self.columns)
      for proposal in proposals { try sink.row(Self.cells(proposal)) }
      try sink.end()
    }
    if proposals.isEmpty { context.say("No proposals.") }
  }

  private func ask(_ archive: Archive, _ catalog: Catalog, _ context: Context) throws {
    let now = Days.second(of: context.console.time())
    let options = asking.runOptions(context)
    let asked = try catalog.archiveQuestions(now: now, besides: options.privateHosts)
    let search = ArchiveSearch(
      archive, try context.fetcher(), options, now: context.console.now,
      isInterrupted: context.console.isInterrupted)
    var found = 0
    for question in asked.questions {
      if context.console.isInterrupted() { throw StorageError.interrupted }
      guard let copy = search.copy(of: question.url, near: question.wanted) else { continue }
      try catalog.noteCopy(of: question.url, at: copy.url, archived: copy.archived, now: now)
      found += 1
    }
    context.say(
      "\(found) of \(LinkCheckText.count(asked.questions.count, "URL")) found in the archive")
    for (count, reason) in [
      (asked.secrets, "that may contain a token or a password"),
      (asked.privates, "of private hosts"),
    ] where count > 0 {
      context.say("Not sent to the archive: \(LinkCheckText.count(count, "URL")) \(reason)")
    }
  }

  private static let columns = [
    Column(naming: "id", isFreeText: false, help: "the ID of the proposal"),
    Column(naming: "kind", isFreeText: false, help: "moved or archive"),
    Column(naming: "url", help: "the URL in the catalog"),
    Column(naming: "proposed", help: "the other URL"),
    Column(naming: "why", help: "the reason for it"),
    Column(naming: "since", isFreeText: false, help: "the day (UTC) since which the state holds"),
    Column(naming: "records", .list, help: "the records that it changes"),
  ]

  private static func cells(_ proposal: LinkProposal) -> [Cell] {
    [
      .text(proposal.id), .text(proposal.kind.rawValue), .text(proposal.url),
      .text(proposal.target), .text(proposal.why), .text(proposal.since),
      .text(proposal.records.map { "\($0)" }.joined(separator: ";")),
    ]
  }
}
