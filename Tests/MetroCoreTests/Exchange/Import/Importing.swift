import Testing

@testable import MetroCore

/// The result of an import that skips rejected rows.
struct Imported {
  var summary = ImportSummary()
  var rejects: [ImportReject] = []

  /// Returns the lines of the rejected rows.
  var lines: [Int] { rejects.map(\.fault.line) }

  /// Returns the original bytes of the rejected rows.
  var originals: [String?] {
    rejects.map { $0.original.map { String(decoding: $0, as: UTF8.self) } }
  }
}

/// More rows were rejected than any test has, so the import would never end.
struct EndlessImport: Error {}

extension Catalog {
  /// Imports the rows that can be imported, collecting the others.
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

  /// Returns the error that stops an import, and checks that nothing has changed.
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
    // An import that reports each change uses checked values.
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
  /// The reason of an error in the file.
  var reason: String? {
    if case .file(let reason, _) = cause { reason } else { nil }
  }
}

/// Returns a line of CSV with every field quoted, so a single empty field is not a blank line.
func csvLine(_ fields: [String]) -> String {
  fields.map { field in
    // Replaces scalars, since a quote with a combining mark is one character to Swift.
    let scalars = field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
    return "\"\(scalars.joined())\""
  }.joined(separator: ",") + "\n"
}

/// Reads the contents of the file with SQLite, for tests that need more than a listing shows.
extension SQLiteShell {
  /// Returns all rows of all tables, and checks the search index.
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
