/// Several values in one text, joined with `;` as in CSV.
///
/// Texts are split at Unicode scalars. In Swift, a `;` with a following combining mark is a
/// different character and not a separator, but every other program splits there.
package enum ListText {
  static let separator: Unicode.Scalar = ";"

  /// Joins values, which must not contain the separator.
  static func joined(_ values: [String]) -> String {
    values.joined(separator: String(separator))
  }

  /// Returns the nonempty values of a text, without surrounding spaces.
  package static func values(of text: String) -> [String] {
    text.parts(separatedBy: separator).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }

  /// Returns the nonempty values of a cell, which line breaks separate as well.
  static func values(ofCell text: String) -> [String] {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return values(of: text) }
    return text.split(whereSeparator: \.isNewline).flatMap { values(of: String($0)) }
  }
}

extension String {
  /// Returns the texts between the occurrences of an ASCII character, at most one more than `maxSplits`.
  func parts(separatedBy separator: Unicode.Scalar, maxSplits: Int = .max) -> [String] {
    utf8.split(
      separator: UInt8(ascii: separator), maxSplits: maxSplits, omittingEmptySubsequences: false
    ).map { String(Substring($0)) }
  }

  /// Returns the text without leading and trailing spaces.
  func trimmingSpaces() -> String {
    let space = UInt8(ascii: " ")
    guard utf8.first == space || utf8.last == space else { return self }
    var rest = utf8.drop { $0 == space }
    while rest.last == space { rest.removeLast() }
    return String(Substring(rest))
  }
}
