import ArgumentParser
import MetroCore

/// A noun as the verbs see it: which noun, and examples for the help of each verb.
protocol NounCommands: FieldDeclaring {
  static var name: Noun.Name { get }

  /// Two command lines for each verb, which work on the catalog of the first program.
  static func examples(_ verb: Verb) -> [String]
}

extension NounCommands {
  static var noun: Noun { .named(name) }
  static var fields: [Field] { noun.fields }

  /// The help of an operand that is a record.
  static var operandHelp: ArgumentHelp { noun.hasNames ? "The id, or a name." : "The id." }
}

/// Fields that become options.
protocol FieldDeclaring {
  static var fields: [Field] { get }
}

/// What can be done with records of any noun.
enum Verb: String, CaseIterable {
  case add, list, show, edit, rename, remove

  /// The name of the command for a noun.
  func command(_ noun: Noun.Name) -> String {
    "\(rawValue)-\(self == .list ? noun.plural : noun.rawValue)"
  }
}
