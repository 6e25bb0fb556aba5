import MetroCSV

/// The records of a CSV or TSV file, whose first record names the columns.
final class CSVSource: ImportSource {
  private let reader: CSVReader
  private let file: String
  private let isSpreadsheetSafe: Bool
  let keys: [String]

  /// Reads the header and checks it against the names that are allowed.
  init(_ file: ImportFile, of noun: Noun) throws {
    self.file = file.name
    isSpreadsheetSafe = file.isSpreadsheetSafe
    let reader = unsafe CSVReader(dialect: file.format == .tsv ? .tsv : .csv, read: file.read)
    guard try Self.locating(in: file.name, { try reader.advance() }) else {
      throw ImportFault(
        file: file.name, line: 1, column: nil, field: nil,
        cause: .file(reason: "the file is empty: a header with the names of the columns is needed"))
    }
    var keys: [String] = []
    for index in 0..<reader.count {
      let key = try reader.string(at: index)
      if let cause = HeaderFault.cause(key, after: keys, of: noun) {
        throw ImportFault(
          file: file.name, line: reader.line, column: reader.column(ofField: index), field: nil,
          cause: cause)
      }
      keys.append(key)
    }
    self.reader = reader
    self.keys = keys
  }

  func advance() throws -> Bool {
    try Self.locating(in: file) { try reader.advance() }
  }

  var line: Int { reader.line }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    var text = try reader.string(at: index)
    if isSpreadsheetSafe { text = SpreadsheetText.restored(text) }
    guard !text.isEmpty else { return [] }
    return isList ? ListText.values(of: text) : [text]
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
      let hint: String? =
        switch error.kind {
        case .utf16: "convert it: iconv -f UTF-16 -t UTF-8"
        case .invalidUTF8: "convert it, perhaps with: iconv -f LATIN1 -t UTF-8"
        default: nil
        }
      throw ImportFault(
        file: file, line: error.line, column: error.column, field: nil,
        cause: .file(reason: error.reason + excerpt, hint: hint))
    }
  }
}

/// What can be wrong with the name of a column or key.
enum HeaderFault {
  /// Returns why a name cannot stand after others, or nil if it can.
  static func cause(
    _ name: String, after others: [String], of noun: Noun
  ) -> ImportFault.Cause? {
    let allowed = noun.exportColumns
    if let separator = [";", "\t"].first(where: name.contains) {
      return .file(
        reason:
          "the columns are separated by \(separator == ";" ? "';'" : "tabs"), and ',' is needed",
        hint: separator == ";" ? "save it as CSV with commas" : "add --from tsv")
    }
    if others.contains(name) { return .file(reason: "the column '\(name)' is there twice") }
    guard !allowed.contains(name) else { return nil }
    if noun.derivedColumns.contains(where: { $0.name == name }) {
      return .file(
        reason: "the column '\(name)' is made from other records, and cannot be imported",
        hint: "metro export \(noun.plural) writes what can")
    }
    let likely = nearest(name, in: allowed, limit: 1).first
    return .file(
      reason: "unknown column '\(name)'",
      hint: likely.map { "did you mean '\($0)'?" }
        ?? "columns are \(allowed.joined(separator: ", "))")
  }
}
