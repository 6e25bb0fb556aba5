import CSQLite
import GRDB
import GRDBSQLite

/// What keeps a connection safe from a catalog that somebody else made.
///
/// Nothing of the file is run: no triggers, no views, no functions that do more than compute. Limits
/// are those of the largest thing that metro itself writes, so that a crafted file cannot ask for
/// more memory or time than that. See https://www.sqlite.org/security.html.
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
    // A part of a revision is the longest value.
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
