/// An error that explains why a text is not a value of the requested type, and what is valid.
///
/// `reason` is a clause without a period ("there is no month 13"), `expected` shows the format by
/// example, and `suggestion` is a corrected text that the same type accepts. The program only shows
/// a suggestion and never applies it.
package struct InvalidValue: Error, Equatable, Sendable {
  /// The maximum number of characters of an invalid text that the error contains.
  package static let longestText = 60

  /// The invalid text, cut to 60 characters with an ellipsis.
  package let text: String
  package let reason: String
  package let expected: String?
  package let suggestion: String?

  /// The values that a text with several readings can mean, in canonical form; otherwise empty.
  package let readings: [String]

  /// The list of records that contains the existing values, such as `cities`.
  package let listedAs: String?

  package init(
    text: String, reason: String, expected: String? = nil, suggestion: String? = nil,
    readings: [String] = [], listedAs: String? = nil
  ) {
    self.text = Self.shortened(text)
    self.reason = reason
    self.expected = expected
    self.suggestion = suggestion
    self.readings = readings
    self.listedAs = listedAs
  }

  /// Returns a text of at most 60 characters, with an ellipsis in place of the rest.
  package static func shortened(_ text: String) -> String {
    // One grapheme cluster can be as long as the text, so the scalars are bounded first.
    guard text.utf8.count > longestText else { return text }
    let scalars = text.unicodeScalars.prefix(longestText * 4)
    let isWhole = scalars.endIndex == text.unicodeScalars.endIndex
    let head = String(scalars)
    if isWhole && head.count <= longestText { return text }
    return String(head.prefix(longestText - 1)) + "…"
  }
}
