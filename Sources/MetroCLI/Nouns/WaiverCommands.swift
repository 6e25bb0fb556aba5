import MetroCore

/// The commands for waivers, which `waive` creates; removing a waiver reopens its finding.
enum WaiverCommands: NounCommands {
  static let name = Noun.Name.waiver
  static let verbs: [Verb] = [.list, .show, .remove]

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add, .edit, .rename: []
    case .list:
      ["metro list-waivers", "metro list-waivers --program seoul-2015 --format csv"]
    case .show:
      [
        "metro show-waiver u80uia3x",
        "metro show-waiver u80uia3x --json",
      ]
    case .remove:
      [
        "metro remove-waiver u80uia3x",
        "metro remove-waiver u80uia3x --dry-run",
      ]
    }
  }
}
