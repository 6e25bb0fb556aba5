/// A list that follows its number in one sentence: `nine cities – Bogotá, Dakar and Seoul – took part`,
/// `tres ciudades: Quito, Lima y Cusco`, `3个城市（北京、河内、利马）`.
package struct CountedList: Equatable, Sendable {
  /// The parts between the separators, with remarks in brackets.
  package let parts: [String]
  /// The number and the list as written.
  package let excerpt: String

  /// The most tokens between a number and its list.
  private static let reach = 14

  /// Reads the lists that follow an exact number; a list that says that it is open is none.
  package static func read(_ text: String, counting count: Int) -> [CountedList] {
    let text = TokenizedText(text)
    return text.tokens.indices.compactMap { index in
      guard let number = NumberPhrase.read(text, at: index), number.value == count,
        CountContext.isCount(number, in: text),
        CountContext.bound(of: number, in: text) == .exact
      else { return nil }
      return list(in: text, after: number)
    }
  }

  private static func list(in text: TokenizedText, after number: NumberPhrase) -> CountedList? {
    let start = number.tokens.upperBound
    for index in start..<start + reach {
      guard let token = text[index] else { return nil }
      // Another number counts something else.
      if token.kind == .number || ends.contains(token.folded) { return nil }
      guard let closers = closers(of: token, in: text, at: index) else { continue }
      let words = start..<index
      let end =
        (index + 1..<text.tokens.count).first { isEnd(text, $0, closers) }
        ?? text.tokens.count
      guard end > index + 1, !isOpen(text, words),
        let list = parts(of: text.written(index + 1..<end))
      else { return nil }
      let last = min(end + 1, text.tokens.count)
      return CountedList(
        parts: list, excerpt: text.written(number.tokens.lowerBound..<last))
    }
    return nil
  }

  private static func parts(of text: String) -> [String]? {
    let parts = WrittenList(text, .places).parts
    guard parts.count > 2, parts.allSatisfy({ ListRemark($0) == nil }),
      ListScope.read(text, naming: 0) != .open
    else { return nil }
    return parts
  }

  /// Returns the marks that end a list which a mark begins; nil for another token.
  private static func closers(
    of token: TextToken, in text: TokenizedText, at index: Int
  ) -> Set<String>? {
    switch token.folded {
    case ":": return []
    case "(": return [")"]
    case "–", "—": return [token.folded]
    // A hyphen also joins words.
    case "-":
      return token.isSpaced && text[index + 1]?.isSpaced == true ? [token.folded] : nil
    default: return nil
    }
  }

  private static func isEnd(_ text: TokenizedText, _ index: Int, _ closers: Set<String>) -> Bool {
    let word = text.word(index)
    if closers.contains(word) {
      return word != "-" || text[index]?.isSpaced == true && text[index + 1]?.isSpaced == true
    }
    guard ends.contains(word) else { return false }
    // The point of `St. Louis` is followed by a name.
    return word != "." || text.word(index - 1).count > 3 || text[index + 1] == nil
  }

  /// Whether the words between a number and a list say that it is open.
  private static func isOpen(_ text: TokenizedText, _ words: Range<Int>) -> Bool {
    guard !words.isEmpty else { return false }
    return ListScope.read(text.written(words), naming: 0) == .open
  }

  private static let ends: Set<String> = [".", ";", "。", "；", "!", "?", "\n"]
}
