import CSQLite
internal import GRDB
import GRDBSQLite

/// A record type of a later schema, whose records can own rows of existing tables.
///
/// Such a table has a column for each record type, and a `CHECK` that one of them is filled. SQLite
/// adds a column without rewriting any row. To include the new column in the `CHECK`, the SQL text
/// of the table is edited in `sqlite_schema`, as https://www.sqlite.org/lang_altertable.html
/// describes for changes that do not affect the stored rows: no row has a value in the new column,
/// so every row that satisfied the old `CHECK` satisfies the new one. Widening a table of 100,000
/// rows takes only the time to rebuild its unique index; without such an index it is immediate.
struct NewOwner: Sendable {
  /// The name of the record type and of its table, which must already exist.
  let noun: String

  /// The tables to add a column to.
  let tables: [String]

  /// Adds the columns, in the caller's transaction.
  ///
  /// - Throws: `DatabaseError` if a table differs from the schema.
  func widen(_ database: Database, withIndexes: Bool) throws {
    for table in tables {
      try database.execute(
        sql: """
          ALTER TABLE \(table) ADD COLUMN \(noun) TEXT
            REFERENCES \(noun) ON UPDATE CASCADE ON DELETE CASCADE
          """)
      let owners = try editCheck(of: table, in: database)
      if withIndexes { try database.execute(sql: index(table).sql) }
      if let key = OwnerKey(table) {
        try database.execute(sql: "DROP INDEX \(key.name); \(key.sql(owners))")
      }
    }
  }

  /// The index of the new column in a table.
  func index(_ table: String) -> Schema.Index {
    Schema.Index(
      name: "\(table)_\(noun)", table: table,
      sql: "CREATE INDEX \(table)_\(noun) ON \(table) (\(noun)) WHERE \(noun) IS NOT NULL")
  }

  /// Adds the new column to the `CHECK` of a table, and returns all columns that it then counts.
  private func editCheck(of table: String, in database: Database) throws -> [String] {
    let text = try String.fetchOne(
      database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
      arguments: [table])
    let check = /\((?<sum>\([a-z_]+ IS NOT NULL\)(?:\s+\+ \([a-z_]+ IS NOT NULL\))+) = 1\)/
    guard let text, let match = text.firstMatch(of: check), text.matches(of: check).count == 1
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    var edited = text
    edited.replaceSubrange(
      match.range, with: "(\(match.sum)\n    + (\(noun) IS NOT NULL) = 1)")
    try Self.writeSchema(database) {
      try database.execute(
        sql: "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?",
        arguments: [edited, table])
    }
    return match.sum.matches(of: /\(([a-z_]+) IS/).map { String($0.1) } + [noun]
  }

  /// Makes the schema writable on this connection while `work` runs.
  ///
  /// SQLite reads the schema again afterward.
  static func writeSchema(_ database: Database, _ work: () throws -> Void) throws {
    let connection = unsafe database.sqliteConnection
    guard unsafe metro_defend(connection, 0) == SQLITE_OK else {
      throw DatabaseError(resultCode: .SQLITE_ERROR)
    }
    defer { _ = unsafe metro_defend(connection, 1) }
    try database.execute(sql: "PRAGMA writable_schema = ON")
    defer { try? database.execute(sql: "PRAGMA writable_schema = RESET") }
    try work()
  }
}

/// The unique index over the record that a row belongs to, which includes all owner columns.
private struct OwnerKey {
  let name: String
  private let table: String

  /// Returns nil for a table that may have several rows for one record.
  init?(_ table: String) {
    switch table {
    case "decision": name = "decision_field"
    case "waiver": name = "waiver_finding"
    case "alias": name = "alias_former"
    case "withholding": name = "withholding_record"
    default: return nil
    }
    self.table = table
  }

  func sql(_ owners: [String]) -> String {
    let record = "coalesce(\(owners.map { "'\($0)/' || \($0)" }.joined(separator: ", ")))"
    let columns =
      switch table {
      case "decision": "\(record), field"
      case "withholding": record
      case "waiver": "\(record), rule, ifnull(field, ''), ifnull(other, '')"
      default:
        "former, CASE "
          + owners.map { "WHEN \($0) IS NOT NULL THEN '\($0)'" }.joined(separator: " ") + " END"
      }
    return "CREATE UNIQUE INDEX \(name) ON \(table) (\(columns))"
  }
}
