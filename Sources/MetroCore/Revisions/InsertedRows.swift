import GRDB

/// Rows that an import adds, held as the changeset of their insertion.
///
/// Recording the rows with an SQLite session would cost as much again as adding them, for the same
/// result. Rows can wait here and be stored in bulk, which is faster than one at a time.
final class InsertedRows {
  /// A table with its columns in order.
  struct Table {
    /// The index in ``RecordedTable/all``.
    let place: Int
    let name: String
    let columns: [String]
    /// The position of each column in the primary key, from 1; 0 for a column outside it.
    let key: [UInt8]

    init(_ name: String, _ database: Database) throws {
      place = RecordedTable.all.firstIndex { $0.name == name } ?? 0
      self.name = name
      let rows = try Row.fetchAll(
        database, sql: "SELECT name, pk FROM pragma_table_info(?)", arguments: [name])
      columns = rows.map { $0[0] }
      key = rows.map { $0[1] }
    }
  }

  /// The rows of each table, in the order of ``RecordedTable/all``.
  private var writers = RecordedTable.all.map { _ in ChangesetWriter() }
  /// For each table, the offset of the first row that is not stored yet.
  private var waiting: [Int: (table: Table, start: Int)] = [:]
  private let database: Database
  private lazy var feed = RowFeed(database)

  init(_ database: Database) {
    self.database = database
  }

  var byteCount: Int { writers.reduce(0) { $0 + $1.bytes.count } }

  /// Whether there are rows that are not stored yet.
  var areWaiting: Bool { !waiting.isEmpty }

  /// Adds a row; `cells` writes its cells in column order.
  ///
  /// A row that is not stored yet waits for ``storeWaiting()``; so must every row that refers to
  /// it.
  func add(to table: Table, isStored: Bool = true, _ cells: (inout ChangesetWriter) -> Void) {
    if !isStored, waiting[table.place] == nil {
      waiting[table.place] = (table, writers[table.place].bytes.count)
    }
    writers[table.place].beginInsert(into: table.name, key: table.key)
    cells(&writers[table.place])
  }

  /// Stores the waiting rows, with one statement for each table.
  func storeWaiting() throws {
    guard areWaiting else { return }
    for (place, rows) in waiting.sorted(by: { $0.key < $1.key }) {
      try unsafe writers[place].bytes.withUnsafeBufferPointer { bytes in
        try unsafe feed.store(UnsafeBufferPointer(rebasing: bytes[rows.start...]), in: rows.table)
      }
    }
    waiting.removeAll()
  }

  /// Returns the rows as one changeset and starts over.
  func take() throws -> [UInt8] {
    try storeWaiting()
    // Tables are in order of reference, so a record precedes the rows that belong to it.
    let changeset = writers.flatMap(\.bytes)
    for place in writers.indices { writers[place] = ChangesetWriter() }
    return changeset
  }
}
