import CSQLite
import GRDB
import GRDBSQLite

/// The tables derived from records and revisions, which can be rebuilt from them.
enum DerivedTables {
  /// The search tables: the index, SQLite's internal tables for it, and its source tables.
  static let search =
    [searchIndex] + ["config", "data", "docsize", "idx"].map { "\(searchIndex)_\($0)" }
    + ["search_entry", "search_pending"]

  /// The results and time of the last audit.
  static let audit = ["audit", "finding"]

  static let names = search + audit + ["name_key", "revision_record"]

  static let searchIndex = "search_index"

  /// Returns whether SQLite creates a table along with the search index.
  static func isPart(_ name: String) -> Bool { name.hasPrefix("\(searchIndex)_") }

  /// Drops all derived tables from a file, whatever their state.
  static func drop(from database: Database) throws {
    try unlistSearchIndex(database)
    for name in names { try database.execute(sql: "DROP TABLE IF EXISTS \(name)") }
  }

  /// Removes the search index from the schema, so that its internal tables become ordinary tables.
  ///
  /// SQLite drops the index only if it can read it. The schema is writable only on this connection
  /// and only during these statements, which contain no data from the file.
  private static func unlistSearchIndex(_ database: Database) throws {
    let connection = unsafe database.sqliteConnection
    guard unsafe metro_defend(connection, 0) == SQLITE_OK else {
      throw DatabaseError(resultCode: .SQLITE_ERROR)
    }
    defer { _ = unsafe metro_defend(connection, 1) }
    // The condition skips ordinary tables, whose pages would be lost without their row. RESET ends
    // write access, and SQLite rereads the schema.
    try database.execute(
      sql: """
        PRAGMA writable_schema = ON;
        DELETE FROM sqlite_schema
        WHERE name = '\(searchIndex)' COLLATE NOCASE AND type = 'table' AND ifnull(rootpage, 0) = 0;
        PRAGMA writable_schema = RESET
        """)
  }
}
