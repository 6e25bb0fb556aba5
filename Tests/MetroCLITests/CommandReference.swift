import ArgumentParser
import Foundation
import MetroCore

@testable import MetroCLI

/// The command reference, generated from the help of the commands.
///
/// Options that many commands share are listed once; each command lists only its own and links to
/// the groups that it accepts.
enum CommandReference {
  static let text = make()

  private static func make() -> String {
    var text = """
      # Command reference

      Generated from the help of the commands; `make record` writes it, and a test compares it.
      `metro COMMAND --help` prints the same text with the common options and all values. Every command accepts the
      [options of every command](#options-of-every-command).

      ```
      \(RootHelp.text.trimmingCharacters(in: .newlines))
      ```

      ## Common options


      """
    for group in OptionGroupHelp.all {
      text += "### \(group.title)\n\n\(group.options.map(\.item).joined(separator: "\n"))\n\n"
    }
    var title = ""
    for entry in CommandTable.entries {
      if self.title(of: entry) != title {
        title = self.title(of: entry)
        text += "## \(title)\n\n"
      }
      text += section(of: entry.name, CommandHelp(entry.type()))
    }
    return text.trimmingCharacters(in: .newlines) + "\n"
  }

  private static func section(of name: String, _ help: CommandHelp) -> String {
    let groups = OptionGroupHelp.all.filter { $0.isAccepted(by: help.options) }
    var shared = groups.flatMap(\.options)
    var links = groups.dropFirst().map { "[\($0.title.lowercased())](#\($0.anchor))" }
    if let adding = fieldsAreListed(in: name) {
      shared += CommandHelp(adding.type()).options
      links.insert("[the fields of \(adding.name)](#\(adding.name))", at: 0)
    }
    if name == "export" {
      shared += CommandHelp.options(
        in: ExportFilterOptions.helpMessage(
          includeHidden: false, columns: CommandHelp.columns))
      links.append(
        "the filters of the list command of the table, such as [list-programs](#list-programs)")
    }
    let own = help.options.filter { !shared.contains($0) }
    let parts = [
      "### \(name)", help.abstract, "`\(help.usage)`", help.discussion.joined(separator: "\n\n"),
      "```sh\n\(help.examples.joined(separator: "\n"))\n```",
      own.map(\.item).joined(separator: "\n"),
      links.isEmpty ? "" : "Also: \(links.joined(separator: ", ")).",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n\n"
  }

  /// Returns the command whose field options another command accepts as well: `add-city` for
  /// `edit-city`.
  private static func fieldsAreListed(in name: String) -> CommandTable.Entry? {
    guard name.hasPrefix("edit-") else { return nil }
    let adding = "add-\(name.dropFirst("edit-".count))"
    return CommandTable.entries.first { $0.name == adding }
  }

  /// Returns the heading that lists a command: the plural of its record type, if it has one.
  private static func title(of command: CommandTable.Entry) -> String {
    let type = NounCommandsList.all.first { type in
      type.commands.contains { $0.name == command.name }
    }
    return type?.noun.plural.capitalizedSentence ?? "The catalog"
  }
}

/// Options that many commands share.
private struct OptionGroupHelp {
  let title: String
  let options: [OptionHelp]

  private init(_ title: String, _ arguments: any ParsableArguments.Type) {
    self.title = title
    let all = CommandHelp.options(
      in: arguments.helpMessage(includeHidden: false, columns: CommandHelp.columns))
    // ArgumentParser adds --help to every group of options.
    options = arguments == CommonOptions.self ? all : all.filter { !$0.label.hasSuffix("--help") }
  }

  static let all = [
    OptionGroupHelp("Options of every command", CommonOptions.self),
    OptionGroupHelp("Change options", ChangeOptions.self),
    OptionGroupHelp("Selection options", SelectionOptions.self),
    OptionGroupHelp("Evidence options", EvidenceOptions<ProgramCommands>.self),
    OptionGroupHelp("Reading options", ReadingOptions.self),
    OptionGroupHelp("Row options", ListingOptions.self),
    OptionGroupHelp("Language options", LanguageOptions.self),
    OptionGroupHelp("Output options", OutputOptions.self),
    OptionGroupHelp("Request options", AskingOptions.self),
  ]

  var anchor: String { title.lowercased().replacing(" ", with: "-") }

  /// Whether a command has most of the options; it may describe one of them differently.
  func isAccepted(by others: [OptionHelp]) -> Bool {
    options.count { others.contains($0) } * 2 > options.count
  }
}

/// One argument or option with its help.
private struct OptionHelp: Equatable {
  let label: String
  let help: String

  /// The option as an item of a list, without dozens of values.
  var item: String {
    var help = help
    if let start = help.firstRange(of: "(values: "), help[start.lowerBound...].count > 400 {
      help = help[..<start.lowerBound] + "(values: see `--help`)"
    }
    return "- `\(label)`" + (help.isEmpty ? "" : " \(help)")
  }
}

/// The parts of the help of a command.
private struct CommandHelp {
  /// A width at which no line is broken.
  static let columns = 10_000

  var abstract = ""
  var usage = ""
  var examples: [String] = []
  var discussion: [String] = []
  let options: [OptionHelp]

  init(_ command: any MetroCommand.Type) {
    let text = command.helpMessage(includeHidden: false, columns: Self.columns)
    options = Self.options(in: text)
    for paragraph in text.split(separator: "\n\n").map(String.init) {
      if paragraph.hasPrefix("OVERVIEW: ") {
        abstract = String(paragraph.dropFirst("OVERVIEW: ".count))
      } else if paragraph.hasPrefix("Examples:") {
        examples = paragraph.split(separator: "\n").dropFirst().map {
          String($0.trimmingPrefix("  "))
        }
      } else if paragraph.hasPrefix("USAGE: ") {
        usage = String(paragraph.dropFirst("USAGE: ".count))
        return
      } else {
        discussion.append(paragraph.trimmingCharacters(in: .newlines))
      }
    }
  }

  /// Returns the arguments and options listed in a help text: lines indented by two spaces below
  /// the usage, whose help follows on the same line or on the next one.
  static func options(in text: String) -> [OptionHelp] {
    guard let usage = text.range(of: "USAGE: ") else { return [] }
    var options: [OptionHelp] = []
    for line in text[usage.upperBound...].split(separator: "\n").dropFirst() {
      if line.hasPrefix("   "), let last = options.popLast() {
        options.append(
          OptionHelp(label: last.label, help: line.trimmingCharacters(in: .whitespaces)))
      } else if line.hasPrefix("  ") {
        // After a label as wide as its column only one space follows.
        let label = /^ +((?:-[a-z], )?--[a-z-]+(?: \[?<[^>]*>\]?)?|\[?<[^>]*>\]?)(.*)$/
        guard let match = line.wholeMatch(of: label) else { continue }
        options.append(
          OptionHelp(
            label: String(match.1), help: match.2.trimmingCharacters(in: .whitespaces)))
      }
    }
    return options
  }
}
