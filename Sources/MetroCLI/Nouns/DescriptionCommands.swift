import MetroCore

/// The commands for the description of the catalog, which `describe` adds and changes.
enum DescriptionCommands: NounCommands {
  static let name = Noun.Name.description
  static let verbs: [Verb] = [.list, .show, .remove]

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add, .edit, .rename: []
    case .list:
      ["metro list-descriptions", "metro list-descriptions --format csv"]
    case .show: ["metro show-description catalog", "metro show-description catalog --json"]
    case .remove:
      ["metro remove-description catalog", "metro remove-description catalog --dry-run"]
    }
  }
}
