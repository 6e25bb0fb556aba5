import CSQLite
import GRDB
import GRDBSQLite

/// The tables that follow from the records and the revisions: they can be made again from nothing.
enum DerivedTables {
  /// Those of the search: the index, the tables in which SQLite keeps it, and what it is made from.
  static let search =
    [searchIndex] + ["config", "data", "docsize", "idx"].map { "\(searchIndex)_\($0)" }
    + ["search_entry", "search_pending"]

  /// What the last audit has found, and when it was.
  static let audit = ["audit", "finding"]

  static let names = search + audit + ["name_key", "revision_record"]

  static let searchIndex = "search_index"

  /// Whether SQLite makes a table along with another one.
  static func isPart(_ name: String) -> Bool { name.hasPrefix("\(searchIndex)_") }

  /// Takes all of them out of a file, in whatever state they are.
  static func drop(from database: Database) throws {
    try unlistSearchIndex(database)
    for name in names { try database.execute(sql: "DROP TABLE IF EXISTS \(name)") }
  }

  /// Takes the search index out of the schema, so that its tables become tables like others.
  ///
  /// SQLite drops the index only if it can read it. The schema can be written by this connection for
  /// as long as these statements take, which have nothing of the file in them.
  private static func unlistSearchIndex(_ database: Database) throws {
    let connection = unsafe database.sqliteConnection
    guard unsafe metro_defend(connection, 0) == SQLITE_OK else {
      throw DatabaseError(resultCode: .SQLITE_ERROR)
    }
    defer { _ = unsafe metro_defend(connection, 1) }
    // A table that is no virtual one has pages, which have to go with it. RESET ends the writing, and
    // SQLite reads the schema again.
    try database.execute(
      sql: """
        PRAGMA writable_schema = ON;
        DELETE FROM sqlite_schema
        WHERE name = '\(searchIndex)' COLLATE NOCASE AND type = 'table' AND ifnull(rootpage, 0) = 0;
        PRAGMA writable_schema = RESET
        """)
  }
}
