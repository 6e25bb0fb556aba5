import MetroCore

/// The commands for statements, which `cite` and imports add.
enum StatementCommands: NounCommands {
  static let name = Noun.Name.statement
  static let verbs: [Verb] = [.list, .show, .edit, .rename, .remove]

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add: []
    case .list:
      [
        "metro list-statements --program seoul-2015 --field dates",
        "metro list-statements --source metropolis-2015 --missing-quote",
      ]
    case .show:
      ["metro show-statement seven-cities", "metro show-statement seven-cities --json"]
    case .edit:
      [
        "metro edit-statement seven-cities --method read",
        #"metro edit-statement seven-cities --locator "second paragraph""#,
      ]
    case .rename:
      [
        "metro rename-statement seven-cities seven",
        "metro rename-statement seven-cities seven --dry-run",
      ]
    case .remove:
      [
        "metro remove-statement seven-cities",
        "metro remove-statement seven-cities --dry-run",
      ]
    }
  }
}
