import MetroCore

/// The help of the program as a whole: what to type first, and all commands as a grid.
enum RootHelp {
  static let text = """
    metro keeps the catalog of a city network's training programs in one SQLite file.

    To begin (where a catalog is, metro alone shows what needs attention):
      metro init
      metro add-city Seoul --country KR
      metro add-program seoul-2015 --title "Green Roofs" --dates 2015-04 --host seoul
      metro add-city Quito --country EC
      metro add-participant seoul-2015 quito
      metro add-presentation "Roofs of Quito" --program seoul-2015 --city quito
      metro show-program seoul-2015

    Each of these has add-city, list-cities, show-city, edit-city, rename-city, remove-city:
    \(nouns)

    Cities in programs and networks:
    \(row("add-participant", "list-participations", "remove-participant"))
    \(row("add-member", "list-memberships", "remove-member"))
      by id: show-  edit-  rename-  remove-  with participation or membership

    What sources say, and what was decided:
    \(commands(.evidence))
      list-statements  list-decisions  list-waivers, and show- and remove- for one

    One thing under several ids or names, and the cities of the world:
    \(commands(.identity))  list-aliases, and show- and remove- for one

    The whole catalog:
    \(commands(.catalog))
    \(commands(.history))
    \(commands(.care))

    All take --help (examples and every option), --errors json, --quiet, and --catalog PATH
    (else METRO_CATALOG, else a file in the user's data folder).
    What shows rows takes --format \(OutputFormat.placeholder) and --output FILE.
    What shows something takes --at REVISION or DATE: the catalog as it was then.
    What changes something takes --dry-run, and --note for the history.

    Cities are from GeoNames (https://www.geonames.org), CC BY 4.0.

    """

  /// The nouns by the command that lists them, four to a line.
  private static var nouns: String {
    let names: [Noun.Name] = [
      .program, .city, .site, .visit, .presentation, .link, .organization, .theme, .source,
      .name,
    ]
    return stride(from: 0, to: names.count, by: 4).map { start in
      row(names[start...].prefix(4).map { Verb.list.command($0) })
    }.joined(separator: "\n")
  }

  private static func commands(_ group: CommandGroup) -> String {
    "  " + CommandTable.names(in: group).joined(separator: "  ")
  }

  private static func row(_ cells: String...) -> String { row(cells) }

  private static func row(_ cells: [String]) -> String {
    let padded = cells.dropLast().map { $0.padding(to: 20) }
    return "  " + padded.joined() + (cells.last ?? "")
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
