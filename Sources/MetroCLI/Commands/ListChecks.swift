import ArgumentParser
import MetroCore
import MetroLinks
import MetroText

struct ListChecks: SingleCommand {
  static let group = CommandGroup.links

  static let configuration = CommandConfiguration.metro(
    "list-checks", "List what checks saw, newest first.",
    examples: [
      "metro list-checks --link seoul-2015-participants", "metro list-checks --host example.org",
    ],
    discussion: """
      Each row is a spell: equal successive observations of a URL from one place. Observations are \
      not part of revisions, so metro undo does not change them.
      """)

  @Option(help: ArgumentHelp("Only the URL of a link.", valueName: "id"))
  var link: String?

  @Option(help: ArgumentHelp("Only URLs of a host.", valueName: "host"))
  var host: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Maximum number of rows.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit expects a whole number from 0") }
    if link != nil, host != nil { throw ValidationError("--link cannot be combined with --host") }
  }

  func run(in context: Context) throws {
    let output = try Output(output, context)
    let catalog = try context.open(for: .reading)
    try output.rows { sink in
      try sink.begin(Self.columns)
      let take = { (spell: Spell) in try sink.row(Self.cells(spell)) }
      if let link {
        try catalog.checks(ofLink: link, limit: limit, take)
      } else {
        try catalog.checks(ofHost: host?.lowercased(), limit: limit, take)
      }
      try sink.end()
    }
  }

  private static let columns = [
    Column(naming: "url", help: "the URL that was checked"),
    Column(naming: "vantage", help: "the place from which it was checked"),
    Column(naming: "outcome", isFreeText: false, help: "the outcome of the requests"),
    Column(naming: "http_status", .number, help: "the status of the last response"),
    Column(naming: "first", isFreeText: false, help: "the first observation (UTC)"),
    Column(naming: "last", isFreeText: false, help: "the last observation (UTC)"),
    Column(naming: "times", .number, help: "the number of observations"),
    Column(naming: "days", .number, help: "the number of days (UTC) with an observation"),
    Column(naming: "final_url", help: "the URL at the end of the redirects"),
    Column(naming: "title", help: "the title of the page"),
    Column(naming: "media_type", isFreeText: false, help: "the media type of the answer"),
    Column(naming: "sha256", isFreeText: false, help: "the SHA-256 of a document, without markup"),
    Column(naming: "detail", help: "details of the outcome"),
  ]

  private static func cells(_ spell: Spell) -> [Cell] {
    func time(_ second: Int) -> Cell { .text(UTCTime(secondsSince1970: second).text) }
    return [
      .text(spell.url), .text(spell.vantage), .text(spell.outcome.rawValue),
      spell.status.map { .integer(Int64($0)) } ?? .null, time(spell.firstAt), time(spell.lastAt),
      .integer(Int64(spell.times)), .integer(Int64(spell.days)), Cell(spell.finalURL),
      Cell(spell.title), Cell(spell.mediaType), Cell(spell.sha256),
      Cell(
        [spell.detail, spell.isCounted ? nil : "not counted: the network failed"].compactMap(\.self)
          .joined(separator: "; ").nonEmpty),
    ]
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
