import MetroJSON

/// Records in a text format, to be read once from the beginning, or in a workbook.
@safe package struct ImportFile {
  package enum Format: String, Sendable, CaseIterable {
    case csv, tsv, json, ndjson, geojson, ics, xlsx, ods

    /// Returns the format for a file name ending.
    package init?(ending: String) {
      switch ending.lowercased() {
      case "jsonl": self = .ndjson
      case "tab": self = .tsv
      // Other workbooks of Excel; the reader reports those that it cannot read.
      case "xlsm", "xltx", "xltm", "xlsb", "xls": self = .xlsx
      case "ots": self = .ods
      case let ending:
        guard let format = Format(rawValue: ending) else { return nil }
        self = format
      }
    }

    /// The formats of files whose records have the same form in exports of every table.
    package static let ofTexts: [Format] = [.csv, .tsv, .json, .ndjson]

    /// Whether files consist of sheets and are read at any place.
    package var isWorkbook: Bool { self == .xlsx || self == .ods }

    /// The format of rows that were rejected.
    package var ofRejects: Format {
      switch self {
      case .geojson, .ics: .ndjson
      case .xlsx, .ods: .csv
      case .csv, .tsv, .json, .ndjson: self
      }
    }
  }

  /// Columns in which metro reports why a row was rejected; they are not imported.
  package static let rejectColumns = [
    "reject_line", "reject_column", "reject_reason", "reject_suggestion", rejectedText,
  ]

  /// The column that holds invalid text found in place of an object.
  static let rejectedText = "reject_text"

  /// The file name for messages.
  package let name: String

  package let format: Format

  /// The file as the source of what it says; nil if it is not kept.
  package var source: FileSource?

  /// Reads the next bytes into a buffer and returns their number; 0 at the end.
  let read: (UnsafeMutableRawBufferPointer) throws -> Int

  /// The descriptor of a workbook, which stays open as long as the file is read.
  let descriptor: Int32?

  /// Receives control while a workbook is read, to stop it with an error.
  let pause: () throws -> Void

  package init(
    name: String, format: Format,
    read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.name = name
    self.format = format
    unsafe self.read = read
    descriptor = nil
    pause = {}
  }

  /// Creates a workbook.
  package init(name: String, format: Format, descriptor: Int32, pause: @escaping () throws -> Void)
  {
    self.name = name
    self.format = format
    unsafe read = { _ in 0 }
    self.descriptor = descriptor
    self.pause = pause
  }

  /// Begins to read the records for the columns of the catalog.
  func source(for columns: ImportColumns, _ options: ImportOptions) throws -> any ImportSource {
    switch format {
    case .csv, .tsv:
      try CSVSource(self, columns, options)
    case .xlsx, .ods:
      try WorkbookSource(self, columns, options)
    case .ndjson: unsafe ObjectSource(JSONLinesReader(read: read), file: name, columns)
    case .json: unsafe ObjectSource(JSONListReader(read: read), file: name, columns)
    case .geojson:
      unsafe ObjectSource(
        FeatureTexts(JSONListReader(read: read), file: name), file: name, columns)
    case .ics: unsafe ObjectSource(CalendarTexts(file: name, read: read), file: name, columns)
    }
  }
}

/// The records of a file, one at a time, each a row of named texts.
///
/// After an `ImportError` in one record, the next call of ``advance()`` continues with the
/// following record, if one can be found.
protocol ImportSource: AnyObject {
  /// Advances to the next record; returns false at the end.
  func advance() throws -> Bool

  /// The line on which the current record starts, from 1.
  var line: Int { get }

  /// For each value of the current record, the index of its column in the catalog's columns; nil
  /// for a value that is not read.
  var targets: [Int?] { get }

  /// Returns the texts of the value at an index of ``targets``; empty for no value.
  ///
  /// With `isList`, one text of the file may hold several values.
  func texts(at index: Int, isList: Bool) throws -> [String]

  /// Returns the bytes of the value at an index of ``targets`` if it is a text, valid until the
  /// next record.
  ///
  /// Several values have the form of ``ListText``.
  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>?

  /// Returns the position of the value at an index of ``targets``, from 1; nil column if unknown.
  func place(at index: Int) -> (line: Int, column: Int?)

  /// Returns whether the value at an index of ``targets`` is an object or a list of objects.
  func isNested(at index: Int) -> Bool

  /// Returns whether the value at an index of ``targets`` is from a row above.
  func isFilled(at index: Int) -> Bool

  /// Returns the bytes of the current record, or of the last rejected one, without their line
  /// ending; nil if they are lost.
  func original() throws -> [UInt8]?

  /// The bytes of the header record, in a file that has one.
  var header: [UInt8]? { get }

  /// The byte between two fields of ``header`` and ``original()``, in a file that has a header.
  var delimiter: UInt8 { get }

  /// The names of the columns in the file, in the order of ``targets``.
  var names: [String] { get }

  /// What was understood by itself, when all records have been read.
  var notes: [ImportNote] { get }
}
