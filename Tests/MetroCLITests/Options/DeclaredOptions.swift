import Foundation

/// The options of all commands, as ArgumentParser knows them from their declarations.
struct DeclaredOptions {
  private struct Dump: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
  }

  /// The names of values that are free text.
  private static let textValues: Set<String> = [
    "text", "url", "value", "stated", "name", "names", "name | role | organization",
  ]

  /// The names of values that are IDs, listed words, numbers or dates.
  private static let plainValues: Set<String> = [
    "character", "columns", "country", "date", "degrees", "duration", "field", "field=value",
    "format", "host",
    "item",
    "language",
    "line", "name=column", "name=value", "number", "rule", "script", "seconds", "sha256", "tables",
    "type", "type/id", "word",
  ]

  /// The names of values that are paths.
  private static let pathValues: Set<String> = ["file", "folder", "path"]

  private(set) var flags: Set<String> = []

  /// The options that take a value.
  private(set) var valued: Set<String> = []

  /// The options whose values are free text.
  private(set) var texts: Set<String> = []

  /// The options whose values are paths.
  private(set) var paths: Set<String> = []

  /// The options with a value that all commands share.
  private(set) var common: Set<String> = []

  /// The positions of the operands that are free text or paths, by command.
  private(set) var textOperands: [String: Int] = [:]
  private(set) var pathOperands: [String: Int] = [:]

  /// The option that makes the operand of a command an ID instead of a name.
  private(set) var nameOptions: [String: String] = [:]

  init(dump: String, recordTypes: Set<String>) throws {
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
    let commands = (root.subcommands ?? []).filter { !($0.arguments ?? []).isEmpty }
    var counts: [String: Int] = [:]
    for argument in commands.flatMap({ $0.arguments ?? [] }) {
      let names = Set(
        (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name })
      guard argument.kind == "option" else {
        if argument.kind == "flag" { flags.formUnion(names) }
        continue
      }
      valued.formUnion(names)
      for name in names { counts[name, default: 0] += 1 }
      let value = argument.valueName ?? ""
      let isWord = value.contains("|") && !value.contains(" ")
      // An unknown value name counts as free text, to be safe.
      let isPath = Self.pathValues.contains(value)
      if isPath { paths.formUnion(names) }
      let isPlain =
        isWord || isPath || Self.plainValues.contains(value) || recordTypes.contains(value)
      if Self.textValues.contains(value) || !isPlain { texts.formUnion(names) }
    }
    for command in commands { addOperands(of: command) }
    flags.subtract(valued)
    paths.subtract(texts)
    let most = counts.values.max() ?? 0
    common = Set(counts.filter { $0.value == most }.keys)
  }

  private mutating func addOperands(of command: Command) {
    let operands = (command.arguments ?? []).filter { $0.kind == "positional" }
    for (place, operand) in operands.enumerated() {
      let value = operand.valueName ?? ""
      if value.hasSuffix("-or-id") {
        nameOptions[command.commandName] = "--\(value.dropLast("-or-id".count))"
      } else if Self.textValues.contains(value) {
        textOperands[command.commandName] = place
      } else if Self.pathValues.contains(value) {
        pathOperands[command.commandName] = place
      }
    }
  }

  /// The generated source file that lists the options for the program.
  var source: String {
    """
    /// Facts about the options of all commands, for code that reads words before they are parsed.
    ///
    /// `OptionListTests` generates this file from the declarations (METRO_RECORD=1) and fails when it
    /// is out of date. The name of an option's value decides whether it is a text: see
    /// `DeclaredOptions`.
    enum OptionList {
      /// The options that take no value.
      static let flags: Set<String> = [
    \(Self.lines(flags))
      ]

      /// The options whose values are texts that people wrote, which the history does not keep.
      static let texts: Set<String> = [
    \(Self.lines(texts))
      ]

      /// The options whose values are paths.
      static let paths: Set<String> = [
    \(Self.lines(paths))
      ]

      /// The options with a value that every command has, which can precede the command's name.
      static let common: Set<String> = [
    \(Self.lines(common))
      ]

      /// The position of the operand that is a text, by command.
      static let textOperands: [String: Int] = [
    \(Self.lines(textOperands.mapValues(String.init)))
      ]

      /// The position of the operand that is a path, by command.
      static let pathOperands: [String: Int] = [
    \(Self.lines(pathOperands.mapValues(String.init)))
      ]

      /// The option that, if it is given, makes the operand of a command an ID instead of a text.
      static let nameOptions: [String: String] = [
    \(Self.lines(nameOptions.mapValues { "\"\($0)\"" }))
      ]
    }

    """
  }

  private static func lines(_ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }.map { "    \"\($0.key)\": \($0.value)," }
      .joined(separator: "\n")
  }

  private static func lines(_ names: Set<String>) -> String {
    names.sorted().map { "    \"\($0)\"," }.joined(separator: "\n")
  }
}
