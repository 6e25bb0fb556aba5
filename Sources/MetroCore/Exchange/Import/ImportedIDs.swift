import GRDB

/// Remembers the imported records of a file and their lines.
///
/// They are in a temporary table, which SQLite keeps in memory only while that is cheap. The table
/// remains after the import, since creating or dropping a table makes SQLite re-prepare every
/// statement.
final class ImportedIDs {
  private let database: Database
  private let insert: RowStatement

  init(_ database: Database) throws {
    self.database = database
    let isThere = try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM temp.sqlite_schema WHERE name = 'imported')"))
    if isThere != true {
      try database.execute(
        sql: """
          CREATE TEMP TABLE imported (
            id TEXT PRIMARY KEY, line INTEGER NOT NULL) WITHOUT ROWID
          """)
    }
    insert = try RowStatement(cachedIn: database, "INSERT INTO temp.imported VALUES (?, ?)")
    try forget()
  }

  /// Notes an ID and the line of its record; returns false if the ID is already noted.
  func note(_ id: UnsafeBufferPointer<UInt8>, line: Int) throws -> Bool {
    defer { insert.reset() }
    unsafe insert.bind(id, at: 1)
    insert.bind(Int64(line), at: 2)
    return try insert.run()
  }

  /// Records an ID and the line of its record.
  ///
  /// - Throws: `ValueError.inconsistent` if the ID was already recorded.
  func note(_ id: String, of noun: Noun, line: Int) throws {
    var text = id
    guard try !text.withUTF8({ try unsafe note($0, line: line) }),
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

  func forget() throws {
    try database.cachedStatement(sql: "DELETE FROM temp.imported").execute()
  }
}
