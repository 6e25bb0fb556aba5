import MetroCore

/// The help of the whole program: the first commands to type, and all commands as a grid.
enum RootHelp {
  /// The help for lines of 80 cells.
  static let text = text(width: 80)

  /// Returns the help for lines of a number of cells.
  static func text(width: Int) -> String {
    whole.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { String($0).broken(to: width) }.joined(separator: "\n")
  }

  private static let whole = """
    metro keeps a city network's training programs in one SQLite file.

    Getting started (later, metro without arguments shows what needs attention):
      metro init
      metro add-city Seoul --country KR
      metro add-program seoul-2015 --title "Green Roofs" --dates 2015 --host seoul
      metro add-city Quito --country EC
      metro add-participant seoul-2015 quito
      metro add-presentation "Roofs of Quito" --program seoul-2015 --city quito
      metro show-program seoul-2015

    Record types, each with add-, list-, show-, edit-, rename- and remove-:
    \(nouns)

    Cities in programs and networks; by ID also show-, edit-, rename- and remove-:
    \(row("add-participant", "list-participations", "remove-participant"))
    \(row("add-member", "list-memberships", "remove-member"))

    Evidence, links, duplicates and names; lists also with show- and remove-:
    \(flow(.evidence, .links, .identity, further: judgments))

    The catalog as a whole, its publication, history, care and configuration:
    \(flow(.catalog, .publishing, .history, .care, .configuration, further: parts))

    All commands accept --help (examples and all options), --errors json, --quiet
    and --catalog PATH (default: METRO_CATALOG, else one in the user data folder).
    Commands that print rows accept --format (csv, json, ...) and --output FILE.
    Reading commands accept --at REVISION or DATE to read a past state.
    Commands that change the catalog accept --dry-run, and --note TEXT for history.
    City data comes from GeoNames (https://www.geonames.org), CC BY 4.0.

    """

  private static let judgments = [
    "list-statements", "list-decisions", "list-waivers", "list-aliases",
  ]

  private static let parts = [
    "list-withheld", "show-withholding", "list-descriptions", "show-description",
    "remove-description",
  ]

  /// The list commands of the record types that have every verb, four per line.
  private static var nouns: String {
    let commands = CommandTable.entries.map(\.name)
    let lists = NounCommandsList.all.map { $0.name }.filter { noun in
      Verb.allCases.allSatisfy { commands.contains($0.command(noun)) }
    }.map { Verb.list.command($0) }
    return stride(from: 0, to: lists.count, by: 4).map { start in
      row(Array(lists[start...].prefix(4)))
    }.joined(separator: "\n")
  }

  /// Returns the names of the commands of some groups, and further ones, in lines of at most 80 cells.
  private static func flow(_ groups: CommandGroup..., further: [String] = []) -> String {
    var lines: [String] = []
    for name in groups.flatMap(CommandTable.names) + further {
      if let last = lines.last, last.count + 2 + name.count <= 80 {
        lines[lines.count - 1] += "  " + name
      } else {
        lines.append("  " + name)
      }
    }
    return lines.joined(separator: "\n")
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
