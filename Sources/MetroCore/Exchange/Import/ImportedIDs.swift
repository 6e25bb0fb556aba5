import GRDB

/// Remembers which records of a file have been taken, on which line each stood, and whether it was
/// changed.
///
/// They are in a temporary table, which SQLite keeps in memory only as far as that is cheap. The table
/// stays when the import is over, since a table made or dropped costs every statement its plan.
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
            id TEXT PRIMARY KEY, line INTEGER NOT NULL, is_changed INTEGER NOT NULL) WITHOUT ROWID
          """)
    }
    insert = try RowStatement(database, "INSERT INTO temp.imported VALUES (?, ?, ?)")
    try forget()
  }

  /// The ids of the records that were changed, as a query.
  static let changed = "SELECT id FROM temp.imported WHERE is_changed"

  /// Notes an id and the line of its record; returns false if it is noted already.
  func note(_ id: UnsafeBufferPointer<UInt8>, line: Int, isChanged: Bool) throws -> Bool {
    defer { insert.reset() }
    unsafe insert.bind(id, at: 1)
    insert.bind(Int64(line), at: 2)
    insert.bind(isChanged ? 1 as Int64 : 0, at: 3)
    return try insert.run()
  }

  /// Notes an id and the line of its record.
  ///
  /// - Throws: `CatalogError.inconsistent` if it is noted already.
  func note(_ id: String, of noun: Noun, line: Int, isChanged: Bool) throws {
    var text = id
    guard try !text.withUTF8({ try unsafe note($0, line: line, isChanged: isChanged) }) else {
      return
    }
    let earlier = try Int.fetchOne(
      database, sql: "SELECT line FROM temp.imported WHERE id = ?", arguments: [id])
    throw CatalogError.inconsistent(
      reason: "\(noun) '\(id)' is in the file twice, on line \(earlier ?? 0) as well")
  }

  /// Notes that a record which is noted already was changed.
  func noteChanged(_ id: String) throws {
    try database.cachedStatement(sql: "UPDATE temp.imported SET is_changed = 1 WHERE id = ?")
      .execute(arguments: [id])
  }

  func forget() throws {
    try database.cachedStatement(sql: "DELETE FROM temp.imported").execute()
  }
}
