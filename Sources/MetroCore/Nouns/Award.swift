package import MetroText

/// An award of a practice, as one text: `NAME`, or `NAME | YEAR`.
///
/// The name contains neither `|` nor `;`, which joins several awards in one CSV field.
package struct Award: Sendable, Equatable {
  package let name: String
  /// The year as four digits.
  package let year: String?

  package init(_ text: String) throws(InvalidValue) {
    let parts = text.parts(separatedBy: "|").map { $0.trimmingSpaces() }
    guard parts.count <= 2, !text.unicodeScalars.contains(ListText.separator) else {
      throw Self.fault(
        text,
        parts.count > 2
          ? "it has \(parts.count) parts, and an award has at most two"
          : "a semicolon separates awards, and cannot be part of one")
    }
    name = try PlainText(parts[0]).text
    let year = parts.count == 2 ? parts[1] : nil
    if let year, year.utf8.count != 4 || !year.utf8.allSatisfy(Byte.isDigit) {
      throw Self.fault(text, "'\(InvalidValue.shortened(year))' is not a year")
    }
    self.year = year
  }

  var text: String { name + (year.map { " | \($0)" } ?? "") }

  private static func fault(_ text: String, _ reason: String) -> InvalidValue {
    InvalidValue(text: text, reason: reason, expected: "NAME, or NAME | YEAR")
  }
}
