/// Reads the quotes of a command line as a shell does, character by character.
///
/// Single quotes keep everything; double quotes and a backslash keep spaces and quotes.
struct ShellQuotes {
  /// The quote that is open.
  private(set) var quote: Character?
  private var isEscaped = false

  var areClosed: Bool { quote == nil && !isEscaped }

  /// Reads the next character, and returns whether it belongs to the text and is no quote itself.
  mutating func isText(_ character: Character) -> Bool {
    if isEscaped {
      isEscaped = false
      return true
    }
    switch character {
    case "\\" where quote != "'": isEscaped = true
    case quote: quote = nil
    case "'" where quote == nil, "\"" where quote == nil: quote = character
    default: return true
    }
    return false
  }
}
