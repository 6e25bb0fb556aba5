internal import GRDB

/// The shapes a catalog file has had, and the way from each to the next.
///
/// `PRAGMA user_version` holds the number of the file's schema. It stands in the header, so that
/// checking it costs no query on a table and takes no write lock.
enum Schema {
  /// `metr` in ASCII, written to `PRAGMA application_id` (SQLite file format, section 1.3.17).
  static let applicationID: Int32 = 0x6D65_7472

  /// Frozen SQL, one text for each version: the first makes schema 1 from nothing.
  static let migrations = [
    Schema1.sql, Schema2.sql, Schema3.sql, Schema4.sql, Schema5.sql, Schema6.sql,
  ]

  static let current = migrations.count

  /// Makes an empty catalog of the current schema, in the caller's transaction.
  static func make(in database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try bring(database, from: 0)
  }

  /// Makes one in which nobody will look anything up.
  static func makeWithoutIndexes(in database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try bring(database, from: 0, withoutIndexes)
  }

  /// The number of a database's schema.
  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// Brings a database from an older schema to the current one, in the caller's transaction.
  static func bring(
    _ database: Database, from version: Int, _ edit: (String) -> String = { $0 }
  ) throws {
    for sql in migrations.dropFirst(version) { try database.execute(sql: edit(sql)) }
    try database.execute(sql: "PRAGMA user_version = \(current)")
  }
}
