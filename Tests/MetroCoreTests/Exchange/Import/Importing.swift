import Testing

@testable import MetroCore

/// What an import did that left out the rows it could not take.
struct Imported {
  var summary = ImportSummary()
  var rejects: [ImportReject] = []

  /// The rows left out, as the lines of their faults.
  var lines: [Int] { rejects.map(\.fault.line) }

  /// The rows left out, as they stood.
  var originals: [String?] {
    rejects.map { $0.original.map { String(decoding: $0, as: UTF8.self) } }
  }
}

/// More rows were left out than any test has: an import that does not end.
struct EndlessImport: Error {}

extension Catalog {
  /// Imports what can be imported.
  func keepGoing(
    _ table: ExchangeTable, _ bytes: [UInt8], as format: ImportFile.Format = .csv,
    pieceLength: Int = .max, _ options: ImportOptions = ImportOptions()
  ) throws -> Imported {
    var imported = Imported()
    var options = options
    options.reject = { reject in
      imported.rejects.append(reject)
      if imported.rejects.count > 1_000 { throw EndlessImport() }
    }
    imported.summary = try importBytes(
      table, bytes, as: format, pieceLength: pieceLength, options)
    return imported
  }

  func keepGoing(
    _ table: ExchangeTable, _ text: String, as format: ImportFile.Format = .csv,
    _ options: ImportOptions = ImportOptions()
  ) throws -> Imported {
    try keepGoing(table, Array(text.utf8), as: format, options)
  }

  /// The fault with which an import stops; nothing of it may be kept.
  func fault(
    _ table: ExchangeTable, _ bytes: [UInt8], as format: ImportFile.Format = .csv,
    pieceLength: Int = .max, _ options: ImportOptions = ImportOptions()
  ) throws -> ImportError {
    let before = try contents()
    let error = try #require(throws: ExchangeError.self) {
      try importBytes(table, bytes, as: format, pieceLength: pieceLength, options)
    }
    #expect(try contents() == before)
    guard case ExchangeError.importFailed(let fault) = error else { throw error }
    return fault
  }

  func fault(
    _ table: ExchangeTable, _ text: String, as format: ImportFile.Format = .csv,
    _ options: ImportOptions = ImportOptions()
  ) throws -> ImportError {
    try fault(table, Array(text.utf8), as: format, options)
  }
}

extension ImportOptions {
  init(
    mode: Mode = .upsert, empty: Empty = .keep, names: [String: String] = [:],
    ignored: Set<String> = [], isChecked: Bool = false
  ) {
    self.init()
    self.mode = mode
    self.empty = empty
    self.names = names
    self.ignored = ignored
    // Who wants to hear of each change takes the way over the checked values.
    if isChecked { report = { _ in } }
  }
}

extension ExchangeTable {
  static func list(_ name: String) throws -> ExchangeTable {
    let table = try #require(ExchangeTable.named(name))
    guard case .list = table else { throw EndlessImport() }
    return table
  }
}

extension ImportError {
  /// The reason of a fault of the file.
  var reason: String? {
    if case .file(let reason, _) = cause { reason } else { nil }
  }
}

/// A line of CSV, every field enclosed, so that one that is empty is no blank line.
func csvLine(_ fields: [String]) -> String {
  fields.map { field in
    // By scalars: a quote with a mark behind it is one character to Swift.
    let scalars = field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
    return "\"\(scalars.joined())\""
  }.joined(separator: ",") + "\n"
}

/// What SQLite holds, for tests that have to see more than a listing shows.
extension SQLiteShell {
  /// All rows of all tables, and what the index of the search says of itself.
  static func dump(_ path: String) throws -> [String] {
    let tables = Noun.inOrderOfReference.map(\.table) + ListRelation.all.map(\.table.name)
    let rows = tables.map { "SELECT '\($0)', * FROM \($0) ORDER BY 2, 3, 4;" }
    return try lines(
      rows.joined()
        + """
        SELECT 'entry', noun, id, name, text FROM search_entry ORDER BY noun, id;
        SELECT 'pending', * FROM search_pending;
        INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1);
        """, on: path)
  }
}
