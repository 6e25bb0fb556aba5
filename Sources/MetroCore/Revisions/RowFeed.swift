import CSQLite
import GRDB

/// Stores the rows of a changeset of insertions, all of a table with one statement.
///
/// A statement for each row opens and closes the table, its indexes and those of what it refers to
/// each time.
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
  /// Whatever they refer to has to be there: foreign keys are not checked again.
  ///
  /// - Throws: `DatabaseError` if one of them breaks a constraint, and then stores none.
  func store(_ bytes: UnsafeBufferPointer<UInt8>, in table: InsertedRows.Table) throws {
    guard let rows = unsafe rows else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
    // To switch it prepares all statements anew, which costs as much as some hundred rows.
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
    // As a function: a table that a file has under this name is an error then, and not read.
    return try RowStatement(
      database,
      """
      INSERT INTO \(table.name) (\(table.columns, separator: ", "))
      SELECT \(cells, separator: ", ") FROM metro_rows()
      """)
  }
}
