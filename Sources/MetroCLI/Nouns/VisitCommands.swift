import MetroCore

enum VisitCommands: NounCommands {
  static let name = Noun.Name.visit

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        "metro add-visit park-again --program seoul-2015 --site world-cup-park",
        "metro add-visit --program waterworks --site world-cup-park --date 2015-04",
      ]
    case .list:
      [
        "metro list-visits --program seoul-2015",
        "metro list-visits --city seoul --sort -site_visits",
      ]
    case .show:
      [
        "metro show-visit seoul-2015-world-cup-park",
        "metro show-visit seoul-2015-world-cup-park --format json",
      ]
    case .edit:
      [
        "metro edit-visit seoul-2015-world-cup-park --date 2015-04",
        "metro edit-visit seoul-2015-world-cup-park --clear position",
      ]
    case .rename:
      [
        "metro rename-visit seoul-2015-world-cup-park seoul-2015-park",
        "metro rename-visit seoul-2015-world-cup-park seoul-2015-park --dry-run",
      ]
    case .remove:
      [
        "metro remove-visit seoul-2015-world-cup-park",
        "metro remove-visit seoul-2015-world-cup-park --cascade --dry-run",
      ]
    }
  }
}
