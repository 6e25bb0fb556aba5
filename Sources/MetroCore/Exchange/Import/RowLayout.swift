/// How the rows of a file are laid out; nil where the file itself shows it.
package struct RowLayout: Sendable, Equatable {
  /// The number of the line with the column names, from 1; 0 if no line has them, so that columns are
  /// named by their positions.
  package var header: Int?

  /// Whether the file is read for a proposal, which a person then confirms: a first line that holds
  /// values is a row, and no column has to be imported.
  var isForProposal = false

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
