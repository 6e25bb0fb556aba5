/// Records in a text of some format, to be read once from its beginning.
@safe package struct ImportFile {
  package enum Format: String, Sendable, CaseIterable {
    case csv, tsv, ndjson
  }

  /// The name that messages give it.
  package let name: String

  package let format: Format

  /// Whether texts were made harmless for spreadsheets and are to be restored.
  let isSpreadsheetSafe: Bool

  /// Puts the next bytes into a buffer and returns how many; 0 at the end.
  let read: (UnsafeMutableRawBufferPointer) throws -> Int

  package init(
    name: String, format: Format, isSpreadsheetSafe: Bool = false,
    read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.name = name
    self.format = format
    self.isSpreadsheetSafe = isSpreadsheetSafe
    unsafe self.read = read
  }
}

/// What an import did, in records.
package struct ImportSummary: Sendable, Equatable {
  package var added = 0
  package var updated = 0
  package var unchanged = 0

  package init() {}

  package var rows: Int { added + updated + unchanged }
}

/// The records of a file, one at a time, each a row of named texts.
protocol ImportSource: AnyObject {
  /// Goes on to the next record; returns false when there is none.
  func advance() throws -> Bool

  /// The line on which the current record starts, from 1.
  var line: Int { get }

  /// The names of the current record's values, in its order.
  var keys: [String] { get }

  /// The texts of the value at an index of ``keys``; none for no value.
  ///
  /// With `isList`, one text of the file may hold several values.
  func texts(at index: Int, isList: Bool) throws -> [String]

  /// Where the value at an index of ``keys`` stands, from 1; the column nil if it is not known.
  func place(at index: Int) -> (line: Int, column: Int?)
}
