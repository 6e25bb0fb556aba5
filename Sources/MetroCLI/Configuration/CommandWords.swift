import MetroText

/// The words of a command line in the configuration, separated by spaces as in a shell.
///
/// Nothing is replaced by variables or file names.
enum CommandWords {
  /// - Throws: `InvalidValue` for a quote that is not closed, and for a text without words.
  static func split(_ text: String) throws(InvalidValue) -> [String] {
    var words: [String] = []
    var word: String?
    var quotes = ShellQuotes()
    for character in text {
      if quotes.areClosed, character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        // Quotes make a word even if nothing is between them.
        word = word ?? ""
        if quotes.isText(character) { word?.append(character) }
      }
    }
    guard quotes.areClosed else {
      throw InvalidValue(
        text: text,
        reason: quotes.quote == nil ? "ends with a backslash" : "a quote is never closed")
    }
    if let word { words.append(word) }
    guard !words.isEmpty else {
      throw InvalidValue(
        text: text, reason: "has no words", expected: "a command such as list-programs --held")
    }
    return words
  }
}
