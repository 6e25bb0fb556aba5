/// What a person can do about an error.
///
/// A front end words it in its own terms, as a command or an option of its own.
package enum Hint: Sendable, Equatable, Codable {
  // The columns of an imported file.
  /// The name that was likely meant.
  case didYouMean(String)
  /// The columns that the file has.
  case columnsOfFile([String])
  /// Read a column of the file as the column of the catalog that it is likely meant to be.
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
  /// Name the encoding of a file that is not UTF-8.
  case nameEncoding
  /// Name another encoding than the one that was named.
  case nameOtherEncoding

  // Merging and undoing.
  case listMergedIDs
  case rename(record: RecordAddress, to: String)
  /// Remove an alias, so that a record with its former id can be added.
  case removeAlias(id: String)
  case split(record: RecordAddress)
  case undoLatest
  case showHistory
}
