import MetroCore

enum SiteCommands: NounCommands {
  static let name = Noun.Name.site

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        #"metro add-site "Seoullo 7017" --city seoul"#,
        "metro add-site skygarden --name 서울로7017 --city seoul",
      ]
    case .list:
      [
        "metro list-sites --city seoul --sort -visits",
        "metro list-sites --never-visited",
      ]
    case .show:
      [
        "metro show-site world-cup-park",
        "metro show-site world-cup-park --format json",
      ]
    case .edit:
      [
        "metro edit-site world-cup-park --latitude 37.568 --longitude 126.886",
        "metro edit-site world-cup-park --clear latitude --clear longitude",
      ]
    case .rename:
      [
        "metro rename-site world-cup-park haneul-park",
        "metro rename-site world-cup-park haneul-park --dry-run",
      ]
    case .remove:
      [
        "metro remove-site energy-dream-center --cascade",
        "metro remove-site world-cup-park --cascade --dry-run",
      ]
    }
  }
}
