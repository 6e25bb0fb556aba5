/// A total and its parts in one text that do not agree: `25 participants (12 women and 10 men)`,
/// `60% women and 50% men`, `12 of the 30 (50%)`.
package struct WrittenSum: Equatable, Sendable {
  /// The fault, as a sentence without a period.
  package let message: String

  /// The words that disagree.
  package let excerpt: String

  /// Returns the first total in a text that its parts contradict.
  package static func wrong(in text: String) -> WrittenSum? {
    guard hasNumbers(text) else { return nil }
    return SumReader(TokenizedText(text)).wrong
  }

  /// Returns the first hours in all that are not those of each day times the days: `4 days of 6 hours, 28 hours
  /// in total`.
  package static func wrongHours(in text: String) -> WrittenSum? {
    guard hasNumbers(text) else { return nil }
    return SumReader(TokenizedText(text)).wrongHours
  }

  private static func hasNumbers(_ text: String) -> Bool {
    text.utf8.contains(where: Byte.isDigit) || !text.utf8.allSatisfy { $0 < 0x80 }
  }
}
