import CSQLite
import GRDB
import GRDBSQLite

/// Protects a connection from a catalog that comes from another source.
///
/// Nothing in the file is executed: no triggers, no views, no functions with side effects. The
/// limits are those of the largest data that metro itself writes, which bounds the memory and time
/// that a crafted file can use. See https://www.sqlite.org/security.html.
enum Hardening {
  static func apply(to database: Database) throws {
    let connection = unsafe database.sqliteConnection
    guard unsafe metro_harden(connection) == SQLITE_OK else {
      throw DatabaseError(resultCode: .SQLITE_ERROR)
    }
    for (limit, value) in limits { _ = unsafe sqlite3_limit(connection, limit, value) }
    try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
  }

  private static let limits: [(Int32, Int32)] = [
    // The longest value is a part of a revision.
    (SQLITE_LIMIT_LENGTH, 500_000_000),
    (SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
    (SQLITE_LIMIT_COLUMN, 200),
    (SQLITE_LIMIT_EXPR_DEPTH, 200),
    (SQLITE_LIMIT_COMPOUND_SELECT, 50),
    (SQLITE_LIMIT_FUNCTION_ARG, 20),
    (SQLITE_LIMIT_ATTACHED, 2),
    (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
    (SQLITE_LIMIT_TRIGGER_DEPTH, 10),
  ]
}
