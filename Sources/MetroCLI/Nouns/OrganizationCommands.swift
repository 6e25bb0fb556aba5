import MetroCore

enum OrganizationCommands: NounCommands {
  static let name = Noun.Name.organization

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        #"metro add-organization "C40 Cities" --url https://www.c40.org"#,
        #"metro add-organization smg --name "서울특별시" --city seoul"#,
      ]
    case .list:
      [
        "metro list-organizations --program seoul-2015",
        "metro list-organizations --sort -members",
      ]
    case .show:
      [
        "metro show-organization metropolis",
        "metro show-organization metropolis --format json",
      ]
    case .edit:
      [
        "metro edit-organization metropolis --url https://www.metropolis.org",
        "metro edit-organization metropolis --clear url",
      ]
    case .rename:
      [
        "metro rename-organization metropolis metropolis-network",
        "metro rename-organization metropolis metropolis-network --dry-run",
      ]
    case .remove:
      [
        "metro remove-organization iclei",
        "metro remove-organization metropolis --cascade --dry-run",
      ]
    }
  }
}
