/// Hours of a day that end before they begin: `14:00-13:00`.
package enum WrittenHours {
  /// Returns the hours as written.
  ///
  /// Only times from 13:00 to 17:59 are surely those of a clock of 24 hours that begin no night.
  /// Texts with time zones or words for nights and other days are not read.
  package static func reversed(in text: String) -> [String] {
    guard text.contains(":") || text.contains("：") else { return [] }
    let text = TokenizedText(text)
    let found = text.tokens.indices.filter { isReversed(text, at: $0) }
    guard !found.isEmpty else { return [] }
    let isOther = text.tokens.contains { token in
      token.kind == .word && (others.contains(token.folded) || ZonedTime.isZone(token.folded))
    }
    return isOther ? [] : found.map { text.written($0..<$0 + 7) }
  }

  private static func isReversed(_ text: TokenizedText, at index: Int) -> Bool {
    guard let start = time(text, at: index), joints.contains(text.word(index + 3)),
      let end = time(text, at: index + 4), (13 * 60..<18 * 60).contains(start), end >= 7 * 60,
      // Times with seconds, and with a difference from UTC or in days.
      ![":", "+", "-", "–", "−", "/"].contains(text.word(index - 1)),
      ![":", "+", "-", "–", "−", "/", "("].contains(text.word(index + 7))
    else { return false }
    return end < start && start - end <= longest
  }

  /// Returns the minutes from midnight to a time.
  private static func time(_ text: TokenizedText, at index: Int) -> Int? {
    guard let hours = number(text, index, 0...23), [":", "："].contains(text.word(index + 1)),
      let minutes = number(text, index + 2, 0...59)
    else { return nil }
    return hours * 60 + minutes
  }

  /// Returns a number of two digits.
  private static func number(
    _ text: TokenizedText, _ index: Int, _ range: ClosedRange<Int>
  ) -> Int? {
    guard let value = text[index]?.value, text.word(index).utf8.count == 2, range.contains(value)
    else { return nil }
    return value
  }

  /// The most minutes by which hours are reversed by mistake; those of longer spans go into the next day.
  private static let longest = 3 * 60

  private static let joints: Set<String> = ["-", "–", "—", "~", "～", "〜", "−", "‑"]

  private static let others = WordStems(
    """
    am pm utc gmt cst ist bst zone* overnight night* next following closed except check* flight* \
    depart* arriv* noche* siguiente cerrado vuelo* nuit* lendemain fermé vol nacht* nächsten \
    folgenden geschlossen flug* noite* seguinte fechado voo* notte successivo chiuso volo ночь \
    следующ* закрыт* рейс* malam berikutnya gece ertesi
    """)
}
