import MetroCore

/// The commands for aliases, which `rename` and `merge` create; removing an alias frees its ID.
enum AliasCommands: NounCommands {
  static let name = Noun.Name.alias
  static let verbs: [Verb] = [.list, .show, .remove]

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add, .edit, .rename: []
    case .list: ["metro list-aliases", "metro list-aliases --city seoul --format csv"]
    case .show: ["metro show-alias city-soul", "metro show-alias city-soul --json"]
    case .remove:
      ["metro remove-alias city-soul", "metro remove-alias city-soul --dry-run"]
    }
  }
}
