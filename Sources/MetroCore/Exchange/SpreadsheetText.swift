/// Texts that a spreadsheet would take for a formula, made harmless and back again.
///
/// A text that begins with `=`, `+`, `-`, `@`, TAB or CR is run as a formula by common spreadsheets
/// (OWASP, "CSV Injection"); an apostrophe before it makes it text. One that begins with an
/// apostrophe before such a character gets another, so that the way back is exact.
package enum SpreadsheetText {
  private static let starts = Set("=+-@\t\r".unicodeScalars)

  /// Returns the text with an apostrophe before it where one is needed.
  package static func escaped(_ text: String) -> String {
    needsMark(text.unicodeScalars.drop { $0 == "'" }.first) ? "'" + text : text
  }

  /// Returns the text that was escaped.
  package static func restored(_ text: String) -> String {
    guard text.unicodeScalars.first == "'",
      needsMark(text.unicodeScalars.drop(while: { $0 == "'" }).first)
    else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func needsMark(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map(starts.contains) ?? false
  }
}
