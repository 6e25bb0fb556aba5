/// A list that follows its number in one sentence: `nine cities – Bogotá, Dakar and Seoul – took part`,
/// `tres ciudades: Quito, Lima y Cusco`, `3个城市（北京、河内、利马）`.
package struct CountedList: Equatable, Sendable {
  /// The parts between the separators, with remarks in brackets.
  package let parts: [String]
  /// The number and the list as written.
  package let excerpt: String

  /// The most tokens between a number and a list in brackets or after a dash, and one after a colon.
  private static let reach = 14
  private static let reachOfColon = 6

  /// The most tokens of a list.
  private static let longest = 400

  /// Reads the lists that follow an exact number; a list that says that it is open is none.
  package static func read(_ text: String, counting count: Int) -> [CountedList] {
    let text = TokenizedText(text)
    var lists: [CountedList] = []
    // What a list names is no number of another.
    var next = 0
    for index in text.tokens.indices where index >= next {
      guard let number = NumberPhrase.read(text, at: index), number.value == count,
        CountContext.isCount(number, in: text),
        CountContext.bound(of: number, in: text) == .exact,
        let range = range(in: text, after: number)
      else { continue }
      next = range.upperBound
      guard !isOpen(text, number.tokens.upperBound..<range.lowerBound - 1),
        let parts = parts(of: text.written(range))
      else { continue }
      let last = min(range.upperBound + 1, text.tokens.count)
      lists.append(
        CountedList(parts: parts, excerpt: text.written(number.tokens.lowerBound..<last)))
    }
    return lists
  }

  /// Returns the tokens of the list after a number; nil without one, for one that is open, and for one that is
  /// too long.
  private static func range(in text: TokenizedText, after number: NumberPhrase) -> Range<Int>? {
    let start = number.tokens.upperBound
    for index in start..<start + reach {
      guard let token = text[index] else { return nil }
      // Another number counts something else, and another sentence names others.
      if token.kind == .number || ends.contains(token.folded) { return nil }
      guard let closers = closers(of: token, in: text, at: index) else { continue }
      // "12 cities took part and the winners were: ..."
      if token.folded == ":",
        index > start + reachOfColon
          || (start..<index).contains(where: { SumWords.links.contains(text.word($0)) })
      {
        return nil
      }
      let end = (index + 1...index + longest).first { text[$0] == nil || isEnd(text, $0, closers) }
      guard let end, end > index + 1, text.word(end) != "…", text.word(end + 1) != "." else {
        return nil
      }
      return index + 1..<end
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

  private static let ends: Set<String> = [".", "…", ";", "。", "；", "!", "?", "\n"]
}
