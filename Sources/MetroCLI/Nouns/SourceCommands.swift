import MetroCore

enum SourceCommands: NounCommands {
  static let name = Noun.Name.source

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        #"metro add-source "Training in Seoul" --publisher METROPOLIS --language en"#,
        "metro add-source call-2015 --title Call --published 2015-01",
      ]
    case .list:
      ["metro list-sources --language en", "metro list-sources --missing-text"]
    case .show:
      [
        "metro show-source metropolis-2015",
        "metro show-source metropolis-2015 --format json",
      ]
    case .edit:
      [
        "metro edit-source metropolis-2015 --retrieved 2026-11-24",
        "metro edit-source metropolis-2015 --clear retrieved",
      ]
    case .rename:
      [
        "metro rename-source metropolis-2015 metropolis-news-2015",
        "metro rename-source metropolis-2015 metropolis-news-2015 --dry-run",
      ]
    case .remove:
      [
        "metro remove-source metropolis-2015 --cascade",
        "metro remove-source metropolis-2015 --cascade --dry-run",
      ]
    }
  }
}
