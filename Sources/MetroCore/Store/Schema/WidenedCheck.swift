import Foundation
internal import GRDB

/// A `CHECK` of an existing table that accepts more values from then on.
///
/// As in ``NewOwner``, the SQL text of the table is edited: every row that satisfied the old `CHECK`
/// satisfies the new one.
struct WidenedCheck: Sendable {
  let table: String
  /// The part of the table's SQL that is replaced, which it has exactly once.
  let text: String
  let replacement: String

  /// Edits the table, in the caller's transaction.
  ///
  /// - Throws: `DatabaseError` if the table differs from the schema.
  func widen(_ database: Database) throws {
    let sql = try String.fetchOne(
      database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
      arguments: [table])
    let parts = sql?.components(separatedBy: text) ?? []
    guard parts.count == 2 else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    try NewOwner.writeSchema(database) {
      try database.execute(
        sql: "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?",
        arguments: [parts.joined(separator: replacement), table])
    }
  }
}
