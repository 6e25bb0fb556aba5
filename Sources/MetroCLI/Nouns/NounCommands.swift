import ArgumentParser
import MetroCore

/// A record type for the generic commands: its name, and examples for the help of each verb.
protocol NounCommands: FieldDeclaring {
  static var name: Noun.Name { get }

  /// The verbs of the record type; other commands do the work of the others.
  static var verbs: [Verb] { get }

  /// The commands of the record type, in the order of the reference.
  static var commands: [CommandTable.Entry] { get }

  /// Returns two command lines for a verb that work on the catalog of the first program.
  static func examples(_ verb: Verb) -> [String]
}

extension NounCommands {
  static var noun: Noun { .named(name) }
  static var fields: [Field] { noun.fields }
  static var joined: [JoinedField] { noun.joined }
  static var verbs: [Verb] { Verb.allCases }
  static var commands: [CommandTable.Entry] { verbs.map(command) }

  static func command(_ verb: Verb) -> CommandTable.Entry {
    CommandTable.Entry(name: verb.command(name)) {
      switch verb {
      case .add: Add<Self>.self
      case .list: List<Self>.self
      case .show: Show<Self>.self
      case .edit: Edit<Self>.self
      case .rename: Rename<Self>.self
      case .remove: Remove<Self>.self
      }
    }
  }

  /// The help of an operand that names a record.
  static var operandHelp: ArgumentHelp { noun.hasNames ? "The ID or a name." : "The ID." }
}

extension NounCommandsList {
  /// The verbs of the commands of a record type.
  static func verbs(of noun: Noun.Name) -> [Verb] { all.first { $0.name == noun }?.verbs ?? [] }
}

/// Fields that become options.
protocol FieldDeclaring {
  static var fields: [Field] { get }

  /// Fields that can also be given as one value.
  static var joined: [JoinedField] { get }
}

extension FieldDeclaring {
  static var joined: [JoinedField] { [] }

  /// The fields with an option of their own, and the joined ones.
  static var options: [Field] { fields + joined.map(\.field) }
}

/// An action that exists for records of any type.
enum Verb: String, CaseIterable {
  case add, list, show, edit, rename, remove

  /// Returns the name of the command for a record type.
  func command(_ noun: Noun.Name) -> String {
    "\(rawValue)-\(self == .list ? noun.plural : noun.rawValue)"
  }
}
