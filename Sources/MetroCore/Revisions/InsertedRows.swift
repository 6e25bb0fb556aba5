import GRDB

/// Rows that an import adds, as the changeset of their insertion.
///
/// To let a session of SQLite watch them costs as much again as to add them, and says the same. Rows
/// can wait here to be stored many at once, which is faster than one by one.
final class InsertedRows {
  /// A table with its columns in their order.
  struct Table {
    /// Its place among ``RecordedTable/all``.
    let place: Int
    let name: String
    let columns: [String]
    /// The place of each column in the primary key, from 1; 0 for none.
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
  /// Where in the bytes of a table those rows begin that are not stored yet.
  private var waiting: [Int: (table: Table, start: Int)] = [:]
  private let database: Database
  private lazy var feed = RowFeed(database)

  init(_ database: Database) {
    self.database = database
  }

  var byteCount: Int { writers.reduce(0) { $0 + $1.bytes.count } }

  /// Whether there are rows that are not stored yet.
  var areWaiting: Bool { !waiting.isEmpty }

  /// Adds a row, whose cells are written in the order of the table's columns.
  ///
  /// If it is not stored yet, it waits for ``storeWaiting()``, and so must all that refers to it.
  func add(to table: Table, isStored: Bool = true, _ cells: (inout ChangesetWriter) -> Void) {
    if !isStored, waiting[table.place] == nil {
      waiting[table.place] = (table, writers[table.place].bytes.count)
    }
    writers[table.place].beginInsert(into: table.name, key: table.key)
    cells(&writers[table.place])
  }

  /// Stores the rows that wait, those of each table with one statement.
  func storeWaiting() throws {
    guard areWaiting else { return }
    for (place, rows) in waiting.sorted(by: { $0.key < $1.key }) {
      try unsafe writers[place].bytes.withUnsafeBufferPointer { bytes in
        try unsafe feed.store(UnsafeBufferPointer(rebasing: bytes[rows.start...]), in: rows.table)
      }
    }
    waiting.removeAll()
  }

  /// Gives the rows as one changeset, and begins anew.
  func take() throws -> [UInt8] {
    try storeWaiting()
    // A record comes before what belongs to it.
    let changeset = writers.flatMap(\.bytes)
    for place in writers.indices { writers[place] = ChangesetWriter() }
    return changeset
  }
}
