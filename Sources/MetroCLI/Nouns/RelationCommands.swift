import MetroCore

/// A record type that joins a city to an owner; its records are added and removed by both ends, or
/// removed by ID if the role is the record type itself.
protocol RelationCommands: NounCommands {
  /// The role of the city: `participant` in `add-participant`.
  static var role: String { get }

  /// The field that refers to the owner.
  static var owner: String { get }

  /// What a relation command adds or removes, as a phrase.
  static var summary: (added: String, removed: String) { get }

  static func relationExamples(_ verb: Verb) -> [String]
}

extension RelationCommands {
  static var verbs: [Verb] { Verb.allCases.filter { $0 != .add } }

  static var commands: [CommandTable.Entry] {
    let add = CommandTable.Entry(name: "add-\(role)") { AddRelation<Self>.self }
    let remove = CommandTable.Entry(name: "remove-\(role)") { RemoveRelation<Self>.self }
    return (role == name.rawValue ? [add] : [add, remove]) + verbs.map(command)
  }

  static var summary: (added: String, removed: String) {
    ("cities to a \(owner) as \(role)s", "cities from a \(owner) as \(role)s")
  }
}

/// The fields of a relation other than its two ends.
enum RelationDetails<R: RelationCommands>: FieldDeclaring {
  static var fields: [Field] {
    R.noun.fields.filter { $0.name != R.owner && $0.name != "city" }
  }

  static var joined: [JoinedField] { R.noun.joined }
}

enum ParticipationCommands: RelationCommands {
  static let name = Noun.Name.participation
  static let role = "participant"
  static let owner = "program"

  static func relationExamples(_ verb: Verb) -> [String] {
    verb == .add
      ? [
        "metro add-participant seoul-2015 baguio --delegates 2",
        "metro add-participant seoul-2015 baguio seoul --role observer",
      ]
      : [
        "metro remove-participant seoul-2015 jakarta",
        "metro remove-participant seoul-2015 jakarta quito --dry-run",
      ]
  }

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add: []
    case .list:
      [
        "metro list-participations --program seoul-2015",
        "metro list-participations --city quito --role participant",
      ]
    case .show:
      [
        "metro show-participation seoul-2015-quito-participant",
        "metro show-participation seoul-2015-quito-participant --format json",
      ]
    case .edit:
      [
        "metro edit-participation seoul-2015-quito-participant --delegates 2",
        "metro edit-participation seoul-2015-quito-participant --clear delegates",
      ]
    case .rename:
      [
        "metro rename-participation seoul-2015-quito-participant q-2015",
        "metro rename-participation seoul-2015-quito-participant q-2015 --dry-run",
      ]
    case .remove:
      [
        "metro remove-participation seoul-2015-quito-participant",
        "metro remove-participation seoul-2015-quito-participant --dry-run",
      ]
    }
  }
}

enum MembershipCommands: RelationCommands {
  static let name = Noun.Name.membership
  static let role = "member"
  static let owner = "network"

  static func relationExamples(_ verb: Verb) -> [String] {
    verb == .add
      ? [
        "metro add-member metropolis seoul baguio",
        "metro add-member iclei seoul --since 1999 --until 2010",
      ]
      : [
        "metro remove-member metropolis jakarta",
        "metro remove-member metropolis jakarta quito --dry-run",
      ]
  }

  static func examples(_ verb: Verb) -> [String] {
    switch verb {
    case .add: []
    case .list:
      [
        "metro list-memberships --network metropolis",
        "metro list-memberships --city quito --on 2015-04-08",
      ]
    case .show:
      [
        "metro show-membership metropolis-quito",
        "metro show-membership metropolis-quito --format json",
      ]
    case .edit:
      [
        "metro edit-membership metropolis-quito --since 2001",
        "metro edit-membership metropolis-quito --clear until",
      ]
    case .rename:
      [
        "metro rename-membership metropolis-quito quito-metropolis",
        "metro rename-membership metropolis-quito quito-metropolis --dry-run",
      ]
    case .remove:
      [
        "metro remove-membership metropolis-quito",
        "metro remove-membership metropolis-quito --dry-run",
      ]
    }
  }
}
