import MetroCore

/// The help of the program as a whole: what to type first, and all commands as a grid.
enum RootHelp {
  static let text = """
    metro keeps the catalog of a city network's training programmes in one SQLite file.

    To begin:
      metro init
      metro add-city Seoul --country KR
      metro add-program seoul-2015 --title "Climate Change Training" \
    --dates 2015-04-08/2015-04-14 --host seoul
      metro add-city Quito --country EC
      metro add-participant seoul-2015 quito
      metro add-presentation "Green Roofs" --program seoul-2015 --city quito
      metro show-program seoul-2015

    \(grid)
                     add-participant  remove-participant  list-participations
                     add-member       remove-member       list-memberships

    The catalog:   init  import  export  search  stats  completions

    Each command takes:
      --help            what it does, with examples and all options
      --catalog PATH    the catalog; else METRO_CATALOG, else the user's data folder
      --errors json     errors for programs to read
    Commands that show rows take:
      --format FORMAT   table, csv, tsv, json, ndjson or markdown; -o FILE writes a file
    Commands that change something take:
      --dry-run         show what would change, and change nothing

    """

  /// The verbs as columns and the nouns as rows.
  private static var grid: String {
    let nouns: [Noun.Name] = [
      .program, .city, .site, .visit, .presentation, .link, .organization, .theme,
    ]
    let lines = nouns.map { name in
      let noun = Noun.named(name)
      return "  add-  list-  show-  edit-  rename-  remove-   \(noun) (list-\(noun.plural))"
    }
    return lines.joined(separator: "\n")
  }
}
