import MetroCore

enum PresentationCommands: NounCommands {
  static let name = Noun.Name.presentation

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        #"metro add-presentation "Solar Roofs" --program seoul-2015 --city quito"#,
        #"metro add-presentation Opening --program seoul-2015 --city seoul"#,
      ]
    case .list:
      [
        "metro list-presentations --program seoul-2015 --city guangzhou --city quito",
        "metro list-presentations --missing-link --format csv",
      ]
    case .show:
      [
        "metro show-presentation seoul-2015-guangzhou-1",
        "metro show-presentation seoul-2015-guangzhou-1 --format json",
      ]
    case .edit:
      [
        "metro edit-presentation seoul-2015-guangzhou-1 --license CC-BY-4.0",
        "metro edit-presentation seoul-2015-guangzhou-1 --clear kind",
      ]
    case .rename:
      [
        "metro rename-presentation seoul-2015-guangzhou-1 guangzhou-first",
        "metro rename-presentation seoul-2015-guangzhou-2 guangzhou-second --dry-run",
      ]
    case .remove:
      [
        "metro remove-presentation seoul-2015-shanghai",
        "metro remove-presentation seoul-2015-guangzhou-1 --cascade --dry-run",
      ]
    }
  }
}
