import MetroCore

/// The help of the whole program: the first commands to type, and all commands as a grid.
enum RootHelp {
  static let text = """
    metro keeps the catalog of a city network's training programs in one SQLite file.

    Getting started (once a catalog exists, metro without arguments shows what needs attention):
      metro init
      metro add-city Seoul --country KR
      metro add-program seoul-2015 --title "Green Roofs" --dates 2015-04 --host seoul
      metro add-city Quito --country EC
      metro add-participant seoul-2015 quito
      metro add-presentation "Roofs of Quito" --program seoul-2015 --city quito
      metro show-program seoul-2015

    Record types; each has add-, list-, show-, edit-, rename- and remove-, such as add-city:
    \(nouns)

    Cities in programs and networks:
    \(row("add-participant", "list-participations", "remove-participant"))
    \(row("add-member", "list-memberships", "remove-member"))
      by ID: show-, edit-, rename- and remove-, with participation or membership

    Evidence and decisions:
    \(commands(.evidence))
      list-statements  list-decisions  list-waivers, also with show- and remove-

    Merged records, former IDs, other names, and cities of the world:
    \(commands(.identity))  list-aliases, also with show- and remove-

    The catalog as a whole:
    \(commands(.catalog))
    \(commands(.history))
    \(commands(.care))

    All commands accept --help (examples and all options), --errors json, --quiet, and
    --catalog PATH (default: METRO_CATALOG, else a file in the user data folder).
    Commands that print rows accept --format \(OutputFormat.placeholder) and --output FILE.
    Commands that show data accept --at REVISION or DATE to read a past state.
    Commands that change the catalog accept --dry-run, and --note TEXT for the history.

    City data comes from GeoNames (https://www.geonames.org), CC BY 4.0.

    """

  /// The list commands of the record types that have every verb, four per line.
  private static var nouns: String {
    let commands = CommandTable.entries.map(\.name)
    let lists = commands.filter { command in
      Noun.Name.allCases.contains { noun in
        Verb.list.command(noun) == command
          && Verb.allCases.allSatisfy { commands.contains($0.command(noun)) }
      }
    }
    return stride(from: 0, to: lists.count, by: 4).map { start in
      row(Array(lists[start...].prefix(4)))
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
