import GRDB

/// Rows that an import has added, as the changeset of their insertion.
///
/// To let a session of SQLite watch them costs as much again as to add them, and says the same.
final class InsertedRows {
  /// A table with its columns in their order.
  struct Table {
    let name: String
    let columns: [String]
    /// The place of each column in the primary key, from 1; 0 for none.
    let key: [UInt8]

    init(_ name: String, _ database: Database) throws {
      self.name = name
      let rows = try Row.fetchAll(
        database, sql: "SELECT name, pk FROM pragma_table_info(?)", arguments: [name])
      columns = rows.map { $0[0] }
      key = rows.map { $0[1] }
    }
  }

  private var writers: [String: ChangesetWriter] = [:]
  private(set) var byteCount = 0

  /// Adds a row, whose cells are written in the order of the table's columns.
  func add(to table: Table, _ cells: (inout ChangesetWriter) -> Void) {
    var writer = writers.removeValue(forKey: table.name) ?? ChangesetWriter()
    byteCount -= writer.bytes.count
    writer.beginInsert(into: table.name, key: table.key)
    cells(&writer)
    byteCount += writer.bytes.count
    writers[table.name] = writer
  }

  /// Gives the rows as one changeset, and begins anew.
  func take() -> [UInt8] {
    defer {
      writers.removeAll()
      byteCount = 0
    }
    // A record comes before what belongs to it.
    return RecordedTable.all.flatMap { writers[$0.name]?.bytes ?? [] }
  }
}
