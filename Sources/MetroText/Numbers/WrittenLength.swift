/// A duration in days as written in a text: `five-day`, `两周`, `5박 6일`.
package struct WrittenLength: Equatable, Sendable {
  /// The number of days; weeks are a range, since working weeks have five days.
  package let days: ClosedRange<Int>

  /// The words that state the duration.
  package let excerpt: String

  /// The number of nights, if the duration is stated in them; the days are one more.
  package private(set) var nights: Int?

  /// Whether the words count working days: `diez días hábiles`.
  package fileprivate(set) var isOfWorkingDays = false

  init(days: ClosedRange<Int>, excerpt: String, nights: Int? = nil) {
    self.days = days
    self.excerpt = excerpt
    self.nights = nights
  }

  /// Reads the first duration in a text.
  package static func read(_ text: String) -> WrittenLength? { all(in: text).first }

  /// Reads every duration in a text; nights count only if no days are stated.
  package static func all(in text: String) -> [WrittenLength] {
    let text = TokenizedText(text)
    var found: [(unit: LengthReader.Unit, length: WrittenLength)] = []
    var index = 0
    while index < text.tokens.count {
      // Must precede numbers, since 사흘 starts with 사, four.
      if let word = LengthReader.word(text, at: index) {
        found.append((.day, word))
        index += 1
        continue
      }
      guard !LengthWords.isOther(text, index, index + 1),
        let number = LengthWords.number(text, at: index) ?? NumberPhrase.read(text, at: index)
          ?? article(text, at: index)
      else {
        index += 1
        continue
      }
      if var measured = LengthReader.length(of: number, in: text) {
        let tokens = number.tokens.lowerBound..<measured.end
        measured.length.isOfWorkingDays =
          measured.unit == .day && WorkingDayWords.qualify(tokens, in: text)
        found.append((measured.unit, measured.length))
      }
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
