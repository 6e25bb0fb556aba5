import CSQLite
import GRDB

/// Stores the rows of a changeset of insertions, with one statement for each table.
///
/// A statement for each row would open and close the table, its indexes and those of referenced
/// tables every time.
@safe final class RowFeed {
  private let database: Database
  private let rows: OpaquePointer?
  private var statements: [Int: RowStatement] = [:]

  init(_ database: Database) {
    self.database = database
    unsafe rows = metro_rows_create(database.sqliteConnection)
  }

  /// Stores rows of one table, which ``ChangesetWriter`` wrote.
  ///
  /// All records that they refer to must exist, because foreign keys are not checked again.
  ///
  /// - Throws: `DatabaseError` if a row violates a constraint; no rows are stored then.
  func store(_ bytes: UnsafeBufferPointer<UInt8>, in table: InsertedRows.Table) throws {
    guard let rows = unsafe rows else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
    // Switching the setting re-prepares all statements, which costs as much as some hundred rows.
    let isLarge = bytes.count > 65_536
    if isLarge { _ = unsafe metro_check_foreign_keys(database.sqliteConnection, 0) }
    defer { if isLarge { _ = unsafe metro_check_foreign_keys(database.sqliteConnection, 1) } }
    let statement = try statements[table.place] ?? insertion(into: table)
    statements[table.place] = statement
    defer { statement.reset() }
    unsafe metro_rows_set(rows, bytes.baseAddress, bytes.count, Int32(table.columns.count))
    guard try statement.run() else { throw DatabaseError(resultCode: .SQLITE_CONSTRAINT) }
  }

  private func insertion(into table: InsertedRows.Table) throws -> RowStatement {
    let cells = table.columns.indices.map { "c\($0)" }
    // The call syntax makes a table of this name in the file an error instead of reading it.
    return try RowStatement(
      database,
      """
      INSERT INTO \(table.name) (\(table.columns, separator: ", "))
      SELECT \(cells, separator: ", ") FROM metro_rows()
      """)
  }
}
