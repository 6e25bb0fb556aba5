import MetroCore

enum TransferCommands: RelationCommands {
  static let name = Noun.Name.transfer
  static let role = "transfer"
  static let owner = "practice"
  static let summary = (
    added: "transfers of a practice to cities", removed: "transfers of a practice to cities"
  )

  static func relationExamples(_ verb: Verb) -> [String] {
    [
      "metro add-transfer one-less-nuclear-plant quito --stage studied --dates 2016",
      "metro add-transfer one-less-nuclear-plant jakarta shanghai --stage interested",
    ]
  }

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add: []
    case .list:
      [
        "metro list-transfers --from seoul",
        "metro list-transfers --via program/seoul-2015 --format csv",
      ]
    case .show:
      [
        "metro show-transfer one-less-nuclear-plant-quito",
        "metro show-transfer one-less-nuclear-plant-quito --format json",
      ]
    case .edit:
      [
        "metro edit-transfer one-less-nuclear-plant-quito --stage adopted",
        "metro edit-transfer one-less-nuclear-plant-quito --clear way",
      ]
    case .rename:
      [
        "metro rename-transfer one-less-nuclear-plant-quito solar-quito",
        "metro rename-transfer one-less-nuclear-plant-quito solar-quito --dry-run",
      ]
    case .remove:
      [
        "metro remove-transfer one-less-nuclear-plant-quito",
        "metro remove-transfer one-less-nuclear-plant-quito --dry-run",
      ]
    }
  }
}
