import ArgumentParser
import MetroCore
import MetroText

extension Failure {
  /// Rewords an error message of ArgumentParser in the style of this program.
  ///
  /// ArgumentParser writes sentences, some followed by a list of values; its suggestions become the
  /// hint.
  static func parsing(_ message: String, command: String?) -> Failure {
    let lines = message.split(separator: "\n")
    var text = String(lines.first ?? "")
    var hint = "metro \(command.map { "\($0) " } ?? "")--help shows the options"
    if let end = text.firstRange(of: " Please provide one of ") {
      let below = lines.dropFirst().filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
      let words = below.isEmpty ? quoted(text[end.upperBound...]) : below
      text = String(text[..<end.lowerBound])
      let given = quoted(text[...]).first
      hint = given.flatMap { tableBefore($0, command) } ?? choice(of: words, for: given)
    } else if text.contains(" is invalid for "), let name = placeholder(text) {
      let words = longChoices[name] ?? name.split(separator: "|").map(String.init)
      if let expected = expectedTimes[name] {
        hint = "give \(expected)"
      } else if words.count > 1 {
        hint = choice(of: words, for: quoted(text[...]).first)
      }
    } else if let suggestion = text.firstRange(of: " Did you mean ") {
      let given = quoted(text[..<suggestion.lowerBound]).first
      if isClose(given, to: quoted(text[suggestion.upperBound...]).first) {
        hint = "did you mean \(text[suggestion.upperBound...])"
      }
      text = String(text[..<suggestion.lowerBound])
    }
    if text.hasPrefix("Unknown option"), let option = quoted(text[...]).first,
      let operand = OperandHint.text(for: option, command)
    {
      hint = operand
    }
    if text.hasSuffix(".") { text.removeLast() }
    return .usage(text.prefix(1).lowercased() + text.dropFirst(), hint: hint)
  }

  /// The failure for an operand that a command needs unless it asks on a terminal.
  static func missing(_ operand: String, of command: any MetroCommand.Type) -> Failure {
    .parsing("Missing expected argument '\(operand)'", command: command.configuration.commandName)
  }

  /// Returns whether one option is a likely slip for another; the parser suggests any of them.
  private static func isClose(_ option: String?, to other: String?) -> Bool {
    guard let option, let other else { return true }
    let names = [option, other].map { String($0.drop { $0 == "-" }) }
    return !nearest(names[0], in: [names[1]]).isEmpty
  }

  private static func choice(of words: [String], for text: String?) -> String {
    if let text, let likely = nearest(text, in: words, limit: 1).first {
      return "did you mean \(likely)?"
    }
    return "give one of \(words.joined(separator: ", "))"
  }

  /// Returns how to import a file that was given in place of a table; nil for any other word.
  private static func tableBefore(_ file: String, _ command: String?) -> String? {
    guard command == "import", let point = file.lastIndex(of: "."),
      let format = ImportFile.Format(ending: String(file[file.index(after: point)...]))
    else { return nil }
    guard format.isWorkbook else {
      return "name a table before the file: metro import programs \(shellWord(file))"
    }
    return "use --all \(shellWord(file)) for all of its sheets, or name a table before the file"
  }

  /// Returns the placeholder of an option's value, which lists the words if only a few are valid.
  private static func placeholder(_ text: String) -> String? {
    guard let start = text.lastIndex(of: "<"), let end = text.lastIndex(of: ">"), start < end
    else { return nil }
    return String(text[text.index(after: start)..<end])
  }

  /// The words of values that are too many for a placeholder.
  private static let longChoices = [
    "property": Statistics.Grouping.words,
    ExportOutputOptions.placeholder: OutputFormat.ofExports.map(\.rawValue),
  ]

  /// Descriptions of the expected values of arguments that are points in time, by placeholder.
  private static let expectedTimes = [
    PastArgument.placeholder: PastArgument.expected,
    SinceArgument.placeholder: SinceArgument.expected,
  ]

  /// Returns the parts of a message that are in single quotes.
  private static func quoted(_ text: Substring) -> [String] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.indices.filter { !$0.isMultiple(of: 2) }.map { String(parts[$0]) }
  }
}
