import Foundation

/// The options of all commands, as ArgumentParser knows them from their declarations.
struct DeclaredOptions {
  private struct Dump: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
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

  /// The value names of options whose values are free text.
  private static let textValues: Set<String> = [
    "text", "url", "value", "stated", "name | role | organization",
  ]

  /// The value names of options whose values are IDs, listed words, numbers, dates or files.
  private static let plainValues: Set<String> = [
    "country", "date", "degrees", "field", "field=value", "file", "folder", "item", "language",
    "name",
    "name=column", "name=value", "names", "number", "path", "rule", "script", "seconds", "sha256",
    "type", "type/id", "word",
  ]

  private(set) var flags: Set<String> = []

  /// The options that take a value.
  private(set) var valued: Set<String> = []

  /// The options whose values are free text.
  private(set) var texts: Set<String> = []

  /// The options with a value that all commands share.
  private(set) var common: Set<String> = []

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
      let isPlain = isWord || Self.plainValues.contains(value) || recordTypes.contains(value)
      if Self.textValues.contains(value) || !isPlain { texts.formUnion(names) }
    }
    flags.subtract(valued)
    let most = counts.values.max() ?? 0
    common = Set(counts.filter { $0.value == most }.keys)
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

      /// The options with a value that every command has, which can precede the command's name.
      static let common: Set<String> = [
    \(Self.lines(common))
      ]
    }

    """
  }

  private static func lines(_ names: Set<String>) -> String {
    names.sorted().map { "    \"\($0)\"," }.joined(separator: "\n")
  }
}
