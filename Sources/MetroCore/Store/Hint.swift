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
  /// Export the records without derived columns, or ignore the column.
  case exportOrIgnore(plural: String, column: String)

  // The form of an imported file.
  case separateWithCommas
  case readAsTSV
  case readAsNDJSON
  case readAsUTF16
  /// State the encoding of a file that is not UTF-8.
  case nameEncoding
  /// State a different encoding.
  case nameOtherEncoding

  // Merging and undoing.
  case listMergedIDs
  case rename(record: RecordAddress, to: String)
  /// Remove an alias, so that a record with the former ID can be added.
  case removeAlias(id: String)
  case split(record: RecordAddress)
  case undoLatest
  case showHistory
}
