import MetroCore

/// The commands for decisions, which `decide` makes and replaces; they cannot be edited.
enum DecisionCommands: NounCommands {
  static let name = Noun.Name.decision
  static let verbs: [Verb] = [.list, .show, .remove]

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add, .edit, .rename: []
    case .list:
      ["metro list-decisions", "metro list-decisions --program seoul-2015 --format csv"]
    case .show:
      ["metro show-decision seoul-2015-status", "metro show-decision seoul-2015-status --json"]
    case .remove:
      [
        "metro remove-decision seoul-2015-status",
        "metro remove-decision seoul-2015-status --dry-run",
      ]
    }
  }
}
