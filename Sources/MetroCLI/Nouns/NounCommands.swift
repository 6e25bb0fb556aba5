import ArgumentParser
import MetroCore

/// A record type for the generic commands: its name, and examples for the help of each verb.
protocol NounCommands: FieldDeclaring {
  static var name: Noun.Name { get }

  /// Returns two command lines for a verb that work on the catalog of the first program.
  static func examples(_ verb: Verb) -> [String]
}

extension NounCommands {
  static var noun: Noun { .named(name) }
  static var fields: [Field] { noun.fields }

  /// The help of an operand that names a record.
  static var operandHelp: ArgumentHelp { noun.hasNames ? "The ID or a name." : "The ID." }
}

/// Fields that become options.
protocol FieldDeclaring {
  static var fields: [Field] { get }
}

/// An action that exists for records of any type.
enum Verb: String, CaseIterable {
  case add, list, show, edit, rename, remove

  /// Returns the name of the command for a record type.
  func command(_ noun: Noun.Name) -> String {
    "\(rawValue)-\(self == .list ? noun.plural : noun.rawValue)"
  }
}
