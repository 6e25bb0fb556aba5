internal import GRDB

/// The shapes a catalog file has had, and the way from each to the next.
///
/// `PRAGMA user_version` holds the number of the file's schema. It stands in the header, so that
/// checking it costs no query on a table and takes no write lock. There is one schema so far, which
/// creating a catalog applies; opening an older file will have to when there is a second.
enum Schema {
  /// `metr` in ASCII, written to `PRAGMA application_id` (SQLite file format, section 1.3.17).
  static let applicationID: Int32 = 0x6D65_7472

  /// Frozen SQL, one text for each version: the first makes schema 1 from nothing.
  static let migrations = [Schema1.sql]

  static let current = migrations.count

  /// Brings a database from its version to the current one, in the caller's transaction.
  static func migrate(_ database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for (index, sql) in migrations.enumerated() where index >= version {
      try database.execute(sql: sql)
    }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(current)")
  }
}
