import GRDB

/// Remembers the imported records of a file, their lines, and whether the lines gave their IDs.
///
/// They are in a temporary table, which SQLite keeps in memory only while that is cheap. The table
/// remains after the import, since creating or dropping a table makes SQLite re-prepare every
/// statement.
final class ImportedIDs {
  private let database: Database
  private let insert: RowStatement

  init(_ database: Database) throws {
    self.database = database
    try Self.makeTable(in: database)
    insert = try RowStatement(cachedIn: database, "INSERT INTO temp.imported VALUES (?, ?, ?)")
    try forget()
  }

  /// Creates the table in a connection that does not have it.
  ///
  /// In a transaction that created a table, SQLite reads the whole schema again after each savepoint
  /// that is rolled back, so the table is best created before the transaction.
  static func makeTable(in database: Database) throws {
    let isThere = try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM temp.sqlite_schema WHERE name = 'imported')"))
    guard isThere != true else { return }
    try database.execute(
      sql: """
        CREATE TEMP TABLE imported (
          id TEXT PRIMARY KEY, line INTEGER NOT NULL, is_given INTEGER NOT NULL) WITHOUT ROWID
        """)
  }

  /// Notes an ID and the line of its record; returns false if the ID is already noted.
  func note(_ id: UnsafeBufferPointer<UInt8>, line: Int, isGiven: Bool = true) throws -> Bool {
    defer { insert.reset() }
    unsafe insert.bind(id, at: 1)
    insert.bind(Int64(line), at: 2)
    insert.bind(Int64(isGiven ? 1 : 0), at: 3)
    return try insert.run()
  }

  /// Records an ID and the line of its record.
  ///
  /// - Throws: `ValueError.inconsistent` if the ID was already recorded.
  func note(_ id: String, of noun: Noun, line: Int, isGiven: Bool) throws {
    var text = id
    guard try !text.withUTF8({ try unsafe note($0, line: line, isGiven: isGiven) }),
      let earlier = try self.line(of: id)
    else { return }
    throw ValueError.inconsistent(
      reason: "\(noun) '\(id)' is in the file twice, also on line \(earlier)")
  }

  /// Returns the line of the row that is about a record, or nil if there is none so far.
  func line(of id: String) throws -> Int? {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT line FROM temp.imported WHERE id = ?"),
      arguments: [id])
  }

  /// Returns whether a row of the file is about a record and gives its ID.
  func gives(_ id: String) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT is_given FROM temp.imported WHERE id = ?"),
      arguments: [id]) ?? false
  }

  func forget() throws {
    try database.cachedStatement(sql: "DELETE FROM temp.imported").execute()
  }
}

extension Catalog {
  /// Creates what imports need in the connection, before they begin.
  func prepareImport() throws {
    guard access == .writing else { return }
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try inDatabase { try ImportedIDs.makeTable(in: $0) }
    }
  }
}
