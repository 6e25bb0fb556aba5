import MetroCore

enum ThemeCommands: NounCommands {
  static let name = Noun.Name.theme

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        #"metro add-theme energy --label "Energy and buildings" --broader climate"#,
        #"metro add-theme "Solid waste""#,
      ]
    case .list:
      [
        "metro list-themes",
        "metro list-themes --broader climate",
      ]
    case .show:
      [
        "metro show-theme climate",
        "metro show-theme climate --format json",
      ]
    case .edit:
      [
        #"metro edit-theme climate --label "Climate change and cities""#,
        "metro edit-theme climate --clear broader",
      ]
    case .rename:
      [
        "metro rename-theme climate climate-change",
        "metro rename-theme climate climate-change --dry-run",
      ]
    case .remove:
      [
        "metro remove-theme waterworks --cascade",
        "metro remove-theme climate --cascade --dry-run",
      ]
    }
  }
}
