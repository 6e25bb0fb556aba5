/// Several values in one text, joined with `;`, as CSV has them.
///
/// Texts are taken apart by Unicode scalars: to Swift, a `;` with a combining mark behind it is one
/// character and no separator, but to every other program it is one.
package enum ListText {
  static let separator: Unicode.Scalar = ";"

  /// Joins values, none of which holds the separator.
  static func joined(_ values: [String]) -> String {
    values.joined(separator: String(separator))
  }

  /// Returns the values of a text without spaces around them; empty ones are left out.
  package static func values(of text: String) -> [String] {
    text.parts(separatedBy: separator).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The texts between the occurrences of a scalar.
  func parts(separatedBy separator: Unicode.Scalar) -> [String] {
    unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// The text without the spaces at its ends.
  func trimmingSpaces() -> String {
    let start = unicodeScalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(start.reversed().drop { $0 == " " }.reversed()))
  }
}
