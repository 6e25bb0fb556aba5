import MetroCore

enum PracticeCommands: NounCommands {
  static let name = Noun.Name.practice

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        #"metro add-practice "Green Roofs of Seoul" --city seoul --sdg 11.6"#,
        "metro add-practice owl-bus --title 올빼미버스 --city seoul --dates 2013-09/..",
      ]
    case .list:
      [
        "metro list-practices --not-city quito --sort -adopted",
        "metro list-practices --shown-in seoul-2015 --not-adopted",
      ]
    case .show:
      [
        "metro show-practice one-less-nuclear-plant",
        "metro show-practice one-less-nuclear-plant --format json",
      ]
    case .edit:
      [
        "metro edit-practice one-less-nuclear-plant --status running --sdg 7 --sdg 13",
        "metro edit-practice one-less-nuclear-plant --clear sdgs",
      ]
    case .rename:
      [
        "metro rename-practice one-less-nuclear-plant nuclear",
        "metro rename-practice one-less-nuclear-plant nuclear --dry-run",
      ]
    case .remove:
      [
        "metro remove-practice one-less-nuclear-plant --cascade",
        "metro remove-practice one-less-nuclear-plant --cascade --dry-run",
      ]
    }
  }
}
