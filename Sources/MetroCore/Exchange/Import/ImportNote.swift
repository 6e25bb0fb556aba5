/// Something that an import understood by itself and reports.
package enum ImportNote: Sendable, Equatable {
  /// The column names are on this line; the lines above were left out.
  case heading(line: Int)
  /// The first line was read as column names, and nothing shows whether it is a record.
  case headingInDoubt(line: Int)
  /// Fields are separated by this character.
  case delimiter(Character)
  /// Quotes do not enclose fields but are text, as a field on this line shows.
  case quotesAreText(line: Int)
  /// Columns that were recognized under another name, with the catalog's column for each.
  case columns([RecognizedColumn])
  /// Columns of the file that were left out because no column of the catalog has their name.
  case columnsLeftOut([String])
  /// Lines below the last record that identify no record.
  case linesLeftOut([Int])
  /// Lines that are no records: group headings, footnotes, and what is below a row of totals; with the
  /// text of the first.
  case remarksLeftOut([Int], first: String)
  /// Lines below the last record whose numbers are the sums of their columns; with the name of the first.
  case totalsLeftOut([Int], first: String)
  /// The number of rows of a participation that an earlier row has, and that differ from it only in columns
  /// that are left out; with the line of the first, and its first text there.
  case personsNotCounted(Int, line: Int, column: String, text: String)
  /// Lines that repeat the column names.
  case headingsRepeated([Int])
  /// The number of rows whose missing fields at the end were read as empty.
  case shortRows(Int)
  /// The sheet of a workbook that was read, and those that were not.
  case sheet(String, others: [String])
  /// The number of cells that took the value of a merged cell that begins above them.
  case mergedCells(Int)
  /// The number of cells with a web address behind their text that was not read, and the column and
  /// address of the first.
  case addressesLeftOut(Int, column: String, first: String)
  /// Rows whose values are struck out, which are read as any other row.
  case struckOut([Int])
  /// The workbook contains macros, which were ignored.
  case macros
  /// Cells take values from other files, which were not opened.
  case externalLinks
}

/// A column of a file whose name means a column of the catalog.
package struct RecognizedColumn: Sendable, Equatable {
  package let written: String
  package let column: String

  package init(written: String, column: String) {
    self.written = written
    self.column = column
  }
}
