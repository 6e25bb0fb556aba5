import MetroCore

extension Failure {
  /// A fault that ArgumentParser found, in this program's words.
  ///
  /// Its messages are sentences, some with a list of values below; what they suggest becomes the
  /// hint.
  static func parsing(_ message: String, command: String?) -> Failure {
    let lines = message.split(separator: "\n")
    let values = lines.dropFirst().compactMap { line in
      line.hasPrefix("  - ") ? String(line.dropFirst(4)) : nil
    }
    var text = String(lines.first ?? "")
    var hint = "metro \(command.map { "\($0) " } ?? "")--help shows the options"
    if let end = text.firstRange(of: " Please provide one of ") {
      let listed = values.isEmpty ? quoted(text[end.upperBound...]) : values
      hint = "give one of \(listed.joined(separator: ", "))"
      if let given = quoted(text[..<end.lowerBound]).first,
        let likely = nearest(given, in: listed, limit: 1).first
      {
        hint = "did you mean \(likely)?"
      }
      text = String(text[..<end.lowerBound])
    } else if let suggestion = text.firstRange(of: " Did you mean ") {
      hint = "did you mean \(text[suggestion.upperBound...])"
      text = String(text[..<suggestion.lowerBound])
    }
    if text.hasSuffix(".") { text.removeLast() }
    return .usage(visibleText(text.prefix(1).lowercased() + text.dropFirst()), hint: hint)
  }

  /// The parts of a message that stand in single quotes.
  private static func quoted(_ text: Substring) -> [String] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.indices.filter { !$0.isMultiple(of: 2) }.map { String(parts[$0]) }
  }
}
