/// Limits that stop a file that was made to exhaust memory or time.
///
/// Real workbooks stay far below them.
package struct WorkbookLimits: Sendable {
  /// The maximum unpacked size of a part in bytes.
  package var partSize = 4 << 30

  /// The maximum ratio of unpacked to packed size of a part that is larger than ``smallPart``.
  ///
  /// Rows that are all alike are packed about 100 times; DEFLATE reaches 1,032.
  package var ratio = 300

  /// The unpacked size up to which any ratio is accepted.
  package var smallPart = 32 << 20

  /// The maximum depth of elements in a part.
  package var depth = 100

  /// The maximum number of bytes of a cell.
  package var cellSize = 1 << 20

  /// The maximum number of bytes of the cells of a row.
  package var rowSize = 64 << 20

  /// The maximum number of columns and rows, as in Excel and LibreOffice.
  package var columns = 16_384
  package var rows = 1_048_576

  /// The maximum number of merged areas, and of cells with a hyperlink, in a sheet.
  package var areas = 250_000

  /// The maximum number of styles, sheets and relationships of a workbook.
  package var descriptions = 100_000

  /// The number of bytes of shared strings beyond which they are kept in a temporary file.
  package var memory = 16 << 20

  package init() {}
}
