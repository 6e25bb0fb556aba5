/// A suggestion that helps the user to resolve an error.
///
/// A front end expresses it in its own terms, such as its commands or options.
package enum Hint: Sendable, Equatable, Codable {
  // The columns of an imported file.
  /// The name that was probably intended.
  case didYouMean(String)
  /// The columns of the file.
  case columnsOfFile([String])
  /// Map a column of the file to the column of the catalog that it probably represents.
  case mapColumn(String, to: String)
  /// The columns that can be imported; others can be mapped or ignored.
  case columnsToMap([String])
  /// The first line has values, and no line names the columns.
  case numberColumns
  /// Export the records without derived columns, or ignore the column.
  case exportOrIgnore(plural: String, column: String)

  /// Ignore the column, by its name or position.
  case ignoreColumn(String)
  /// Map a column of bare numbers to the IDs, or ignore it.
  case idsOrNumbers(String)
  /// Map or ignore a column without a name, by its position.
  case nameColumn(String)

  // The form of an imported file.
  /// Read the fields that are missing at the end of rows as empty.
  case allowShortRows
  /// Repeat the values of columns of the row above in a row that continues it.
  case fillDown([String])
  /// Read backslashes before quotes as escapes.
  case readBackslashEscapes
  case readAsNDJSON
  /// Select one of the lists of an object, at these paths.
  case selectList([String])
  case readAsUTF16
  /// State the encoding of a file that is not UTF-8.
  case nameEncoding
  /// State one of the encodings in which the file is words, the likeliest first.
  case nameEncodings([String], reading: String)
  /// State a different encoding.
  case nameOtherEncoding

  // The form of an imported workbook.
  case saveAsXLSX
  case removePassword
  /// Compute formulas whose values the workbook lacks.
  case recalculate
  /// The sheets of the workbook.
  case sheetsOfFile([String])

  // Merging and undoing.
  case listMergedIDs
  case rename(record: RecordAddress, to: String)
  /// Remove an alias, so that a record with the former ID can be added.
  case removeAlias(id: String)
  case split(record: RecordAddress)
  case undoLatest
  case showHistory
}
