import MetroCore

/// The commands for withholdings, which `withhold` creates and `release` removes.
enum WithholdingCommands: NounCommands {
  static let name = Noun.Name.withholding
  static let verbs: [Verb] = [.list, .show]

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add, .edit, .rename, .remove: []
    case .list:
      ["metro list-withheld", "metro list-withheld --program seoul-2015 --format csv"]
    case .show:
      ["metro show-withholding quito", "metro show-withholding quito --json"]
    }
  }
}
