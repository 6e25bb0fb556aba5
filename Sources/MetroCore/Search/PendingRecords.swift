import GRDB

/// Marks records whose entry in the search index is out of date.
struct PendingRecords {
  private let insert: RowStatement

  init(_ database: Database) throws {
    insert = try RowStatement(
      database, "INSERT INTO search_pending VALUES (?, ?) ON CONFLICT DO NOTHING")
  }

  /// Marks the record of a row if its noun is in the search index.
  func mark(_ table: RecordedTable, id: UnsafeBufferPointer<UInt8>) throws {
    guard table.isSearched else { return }
    defer { insert.reset() }
    insert.bind(table.noun.table, at: 1)
    unsafe insert.bind(id, at: 2)
    try insert.execute()
  }
}
