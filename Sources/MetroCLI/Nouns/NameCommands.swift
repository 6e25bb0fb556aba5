import MetroCore

/// The commands for names, which `add-name` adds to the record that they belong to.
enum NameCommands: NounCommands {
  static let name = Noun.Name.name
  static let verbs: [Verb] = [.list, .show, .edit, .rename, .remove]

  static var commands: [CommandTable.Entry] {
    [CommandTable.single("add-name", AddName.self)] + verbs.map(command)
  }

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add: []
    case .list:
      ["metro list-names --city seoul", "metro list-names --language ko --kind official"]
    case .show: ["metro show-name seoul-ko-seoul", "metro show-name seoul-ko-seoul --format json"]
    case .edit:
      [
        "metro edit-name seoul-ko-seoul --kind official",
        "metro edit-name seoul-ko-seoul --text 서울특별시 --dry-run",
      ]
    case .rename:
      [
        "metro rename-name seoul-ko-seoul seoul-in-korean",
        "metro rename-name seoul-ko-seoul seoul-in-korean --dry-run",
      ]
    case .remove:
      ["metro remove-name seoul-ko-seoul", "metro remove-name seoul-ko-seoul --dry-run"]
    }
  }
}
