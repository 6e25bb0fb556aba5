/// How the rows of a file are laid out; nil where the file itself shows it.
package struct RowLayout: Sendable, Equatable {
  /// The number of the line with the column names, from 1.
  package var header: Int?

  /// The character between two fields.
  package var delimiter: Character?

  /// The sheet of a workbook, by its name or its number from 1.
  package var sheet: String?

  /// The columns of the file in which an empty field repeats the value above it.
  package var fillDown: [String] = []

  /// Whether fields that are missing at the end of a row are empty.
  package var allowsShortRows = false

  /// Whether a backslash makes a quote or a backslash part of a field.
  package var hasBackslashEscapes = false

  package init() {}
}
