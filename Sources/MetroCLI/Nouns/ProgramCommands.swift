import MetroCore

enum ProgramCommands: NounCommands {
  static let name = Noun.Name.program

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        #"metro add-program busan-2016 --title "Smart Ports" --dates 2016-05"#,
        #"metro add-program "Water for All" --host seoul --theme waterworks"#,
      ]
    case .list:
      [
        "metro list-programs --year 2015 --host seoul",
        "metro list-programs --city quito --sort -starts --format csv",
      ]
    case .show:
      [
        "metro show-program seoul-2015",
        "metro show-program seoul-2015 --format json",
      ]
    case .edit:
      [
        "metro edit-program seoul-2015 --mode onsite --capacity 30",
        "metro edit-program seoul-2015 --clear summary",
      ]
    case .rename:
      [
        "metro rename-program seoul-2015 seoul-climate-2015",
        "metro rename-program seoul-2015 seoul-climate-2015 --dry-run",
      ]
    case .remove:
      [
        "metro remove-program urban-transportation",
        "metro remove-program seoul-2015 --cascade --dry-run",
      ]
    }
  }
}
