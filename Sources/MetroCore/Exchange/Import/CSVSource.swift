import MetroCSV

/// The records of a CSV or TSV file, whose first record names the columns.
@safe final class CSVSource: ImportSource {
  private let reader: CSVReader
  private let file: String
  private let isSpreadsheetSafe: Bool
  /// How to convert texts, by the index of the column in the file.
  private let rewrites: [Int: @Sendable (String) -> String]
  let targets: [Int?]
  let header: [UInt8]?

  /// Reads the header and checks it against the columns that can be imported.
  init(_ file: ImportFile, _ columns: ImportColumns, _ options: ImportOptions) throws {
    self.file = file.name
    isSpreadsheetSafe = options.isSpreadsheetSafe
    let reader = unsafe CSVReader(dialect: file.format == .tsv ? .tsv : .csv, read: file.read)
    guard try Self.locating(in: file.name, { try reader.advance() }) else {
      throw ImportError(
        file: file.name, line: 1, column: nil, field: nil,
        cause: .file(reason: "the file is empty: a header with the column names is required"))
    }
    var targets: [Int?] = []
    var taken: Set<Int> = []
    var keys: Set<String> = []
    for index in 0..<reader.count {
      let key = try reader.string(at: index)
      do throws(HeaderError) {
        if !keys.insert(key).inserted {
          throw HeaderError(cause: .file(reason: "the column '\(key)' is repeated"))
        }
        let target = try columns.target(of: key, after: taken)
        if let target { taken.insert(target) }
        targets.append(target)
      } catch {
        throw ImportError(
          file: file.name, line: reader.line, column: reader.column(ofField: index), field: nil,
          cause: error.cause)
      }
    }
    do throws(HeaderError) {
      try columns.checkNamed(in: keys)
    } catch {
      throw ImportError(
        file: file.name, line: reader.line, column: nil, field: nil, cause: error.cause)
    }
    self.reader = reader
    self.targets = targets
    var rewrites: [Int: @Sendable (String) -> String] = [:]
    for (index, target) in targets.enumerated() {
      if let target { rewrites[index] = options.rewrites[columns.names[target]] }
    }
    self.rewrites = rewrites
    header = try reader.originalBytes()
  }

  func advance() throws -> Bool {
    try Self.locating(in: file) { try reader.advance() }
  }

  var line: Int { reader.line }

  func original() throws -> [UInt8]? { try reader.originalBytes() }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    var text = try reader.string(at: index)
    if isSpreadsheetSafe { text = SpreadsheetText.restored(text) }
    if let rewrite = rewrites[index] { text = rewrite(text) }
    guard !text.isEmpty else { return [] }
    return isList ? ListText.values(of: text) : [text]
  }

  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard !isSpreadsheetSafe, rewrites.isEmpty || rewrites[index] == nil else { return nil }
    return unsafe reader.unsafeBytes(ofField: index)
  }

  func place(at index: Int) -> (line: Int, column: Int?) {
    (reader.line(ofField: index), reader.column(ofField: index))
  }

  private static func locating<Result>(in file: String, _ work: () throws -> Result) throws
    -> Result
  {
    do {
      return try work()
    } catch let error as CSVError {
      let excerpt = error.excerpt.map { ": '\($0)'" } ?? ""
      let hint: Hint? =
        switch error.kind {
        case .utf16: .readAsUTF16
        case .invalidUTF8: .nameEncoding
        default: nil
        }
      throw ImportError(
        file: file, line: error.line, column: error.column, field: nil,
        cause: .file(reason: error.reason + excerpt, hint: hint))
    }
  }
}
