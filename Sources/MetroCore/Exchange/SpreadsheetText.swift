/// Escapes texts that a spreadsheet would interpret as a formula, and restores them.
///
/// Common spreadsheets run a text that begins with `=`, `+`, `-`, `@`, their full-width forms, TAB, CR or
/// LF as a formula (OWASP, "CSV Injection"); a preceding apostrophe makes it text. A text that begins with an
/// apostrophe before such a character gets another one, so restoring is exact.
package enum SpreadsheetText {
  private static let starts = Set("=+-@＝＋－＠\t\r\n".unicodeScalars)

  /// Returns the text with a preceding apostrophe if it needs one.
  package static func escaped(_ text: String) -> String {
    needsMark(text.unicodeScalars.drop { $0 == "'" }.first) ? "'" + text : text
  }

  /// Returns the text before it was escaped.
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
