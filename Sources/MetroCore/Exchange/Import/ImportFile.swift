import MetroJSON

/// Records in a text of some format, to be read once from its beginning.
@safe package struct ImportFile {
  package enum Format: String, Sendable, CaseIterable {
    case csv, tsv, json, ndjson

    /// The format that the ending of a file's name stands for.
    package init?(ending: String) {
      switch ending.lowercased() {
      case "jsonl": self = .ndjson
      case "tab": self = .tsv
      case let ending:
        guard let format = Format(rawValue: ending) else { return nil }
        self = format
      }
    }
  }

  /// Columns in which metro itself writes why a row was rejected: nothing to import.
  package static let rejectColumns = [
    "reject_line", "reject_column", "reject_reason", rejectedText,
  ]

  /// The one that holds what stood where an object should have been.
  static let rejectedText = "reject_text"

  /// The name that messages give it.
  package let name: String

  package let format: Format

  /// Puts the next bytes into a buffer and returns how many; 0 at the end.
  let read: (UnsafeMutableRawBufferPointer) throws -> Int

  package init(
    name: String, format: Format,
    read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.name = name
    self.format = format
    unsafe self.read = read
  }

  /// Begins to read the records, which are for certain columns of the catalog.
  func source(for columns: ImportColumns, _ options: ImportOptions) throws -> any ImportSource {
    switch format {
    case .csv, .tsv:
      try CSVSource(self, columns, options)
    case .ndjson: unsafe ObjectSource(JSONLinesReader(read: read), file: name, columns)
    case .json: unsafe ObjectSource(JSONArrayReader(read: read), file: name, columns)
    }
  }
}

/// The records of a file, one at a time, each a row of named texts.
///
/// After an `ImportError` of one record the next call of ``advance()`` goes on with the record after
/// it, as far as one can be found.
protocol ImportSource: AnyObject {
  /// Goes on to the next record; returns false when there is none.
  func advance() throws -> Bool

  /// The line on which the current record starts, from 1.
  var line: Int { get }

  /// For each value of the current record the index of its column in the catalog's columns; nil for
  /// one that is not read.
  var targets: [Int?] { get }

  /// The texts of the value at an index of ``targets``; none for no value.
  ///
  /// With `isList`, one text of the file may hold several values.
  func texts(at index: Int, isList: Bool) throws -> [String]

  /// The bytes of the value at an index of ``targets`` where it is a text; valid until the record is
  /// left. A value of several is in the form that ``ListText`` has.
  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>?

  /// Where the value at an index of ``targets`` stands, from 1; the column nil if it is not known.
  func place(at index: Int) -> (line: Int, column: Int?)

  /// The bytes of the current record, or of the one that was refused last, without their line end;
  /// nil if they are lost.
  func original() throws -> [UInt8]?

  /// The bytes of the record that names the columns, in a file that has one.
  var header: [UInt8]? { get }
}
