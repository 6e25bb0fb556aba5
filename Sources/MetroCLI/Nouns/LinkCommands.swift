import MetroCore

enum LinkCommands: NounCommands {
  static let name = Noun.Name.link

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add:
      [
        "metro add-link --program seoul-2015 --relation page --url https://example.org",
        #"metro add-link "soon" --site world-cup-park --relation page --state announced"#,
      ]
    case .list:
      [
        "metro list-links --state placeholder --state label-only",
        "metro list-links --program seoul-2015 --missing-url",
      ]
    case .show:
      [
        "metro show-link seoul-2015-participants",
        "metro show-link seoul-2015-participants --format json",
      ]
    case .edit:
      [
        "metro edit-link seoul-2015-participants --url https://example.org/list",
        "metro edit-link seoul-2015-participants --label here",
      ]
    case .rename:
      [
        "metro rename-link seoul-2015-participants seoul-2015-who",
        "metro rename-link seoul-2015-participants seoul-2015-who --dry-run",
      ]
    case .remove:
      [
        "metro remove-link metropolis-policy-transfer",
        "metro remove-link seoul-2015-participants --cascade --dry-run",
      ]
    }
  }
}
