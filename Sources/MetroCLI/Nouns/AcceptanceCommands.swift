import MetroCore

/// Findings are accepted by `accept`; to take that back is to remove the acceptance.
enum AcceptanceCommands: NounCommands {
  static let name = Noun.Name.acceptance

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add, .edit, .rename: []
    case .list:
      ["metro list-acceptances", "metro list-acceptances --program seoul-2015 --format csv"]
    case .show:
      [
        "metro show-acceptance u80uia3x",
        "metro show-acceptance u80uia3x --json",
      ]
    case .remove:
      [
        "metro remove-acceptance u80uia3x",
        "metro remove-acceptance u80uia3x --dry-run",
      ]
    }
  }
}
