import MetroCore

enum CityCommands: NounCommands {
  static let name = Noun.Name.city

  static var commands: [CommandTable.Entry] {
    verbs.map(command) + [CommandTable.single("lookup-city", LookupCity.self)]
  }

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        #"metro add-city "Mexico City" --country MX"#,
        "metro add-city Montevideo --country UY --latitude -34.9 --longitude -56.2",
      ]
    case .list:
      [
        "metro list-cities --program seoul-2015 --role participant",
        "metro list-cities --member-of metropolis --not-since 2020",
      ]
    case .show:
      [
        "metro show-city quito",
        "metro show-city quito --format json",
      ]
    case .edit:
      [
        "metro edit-city quito --wikidata Q2900",
        "metro edit-city quito --clear wikidata",
      ]
    case .rename:
      [
        "metro rename-city quito san-francisco-de-quito",
        "metro rename-city quito san-francisco-de-quito --dry-run",
      ]
    case .remove:
      [
        "metro remove-city jakarta --cascade",
        "metro remove-city quito --cascade --dry-run",
      ]
    }
  }
}
