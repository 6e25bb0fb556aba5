/// How many days a text says that something lasts: `five-day`, `两周`, `5박 6일`.
package struct WrittenLength: Equatable, Sendable {
  /// Weeks are a range, since working weeks have five days.
  package let days: ClosedRange<Int>

  /// The words that say so.
  package let excerpt: String

  /// Reads the first length that a text states.
  package static func read(_ text: String) -> WrittenLength? { all(in: text).first }

  /// Reads every length that a text states; a number of nights counts only without days.
  package static func all(in text: String) -> [WrittenLength] {
    let text = TokenizedText(text)
    var found: [(unit: LengthReader.Unit, length: WrittenLength)] = []
    var index = 0
    while index < text.tokens.count {
      // Before numbers, since 사흘 begins like 사, four.
      if let word = LengthReader.word(text, at: index) {
        found.append((.day, word))
        index += 1
        continue
      }
      guard let number = NumberPhrase.read(text, at: index) ?? article(text, at: index) else {
        index += 1
        continue
      }
      if let measured = LengthReader.length(of: number, in: text) { found.append(measured) }
      index = number.tokens.upperBound
    }
    let hasDays = found.contains { $0.unit != .night }
    return found.filter { !(hasDays && $0.unit == .night) }.map(\.length)
  }

  private static func article(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    guard NumberWordTable.articles.contains(text.word(index)) else { return nil }
    return NumberPhrase(value: 1, tokens: index..<index + 1)
  }
}
