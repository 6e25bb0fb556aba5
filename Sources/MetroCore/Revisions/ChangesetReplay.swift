import GRDB

/// Applies or reverts the changes of a changeset, row by row.
///
/// Each row must be in the state that the changeset expects; otherwise no later change is reliable,
/// and a ``RowConflict`` is thrown. Foreign keys must be off because rows come in any order.
/// SQLite's own function for applying a changeset cannot swap a unique value between two rows.
final class ChangesetReplay {
  enum Direction {
    case forward, backward
  }

  private let database: Database
  private let schema: String
  private let direction: Direction
  /// The records whose rows are changed; nil for all.
  private let records: Set<RecordKey>?
  private let checkpoint: () throws -> Void
  private var tables: [String: ReplayTable] = [:]
  /// Rows that could not take their new values yet because another row has one of the unique
  /// values.
  private var waiting: [(table: ReplayTable, cells: [Cell], record: RowConflict)] = []

  /// Replays in the database `schema` and calls `checkpoint` between rows.
  init(
    _ database: Database, schema: String = "main", _ direction: Direction,
    only records: Set<RecordKey>? = nil, checkpoint: @escaping () throws -> Void = {}
  ) {
    self.database = database
    self.schema = schema
    self.direction = direction
    self.records = records
    self.checkpoint = checkpoint
  }

  /// Replays one changeset.
  ///
  /// - Throws: ``RowConflict``, ``ChangesetError``.
  func replay(_ changeset: [UInt8]) throws {
    try unsafe changeset.withUnsafeBufferPointer { bytes in
      // Removed rows free their unique values before rows are inserted.
      try unsafe forEachChange(bytes) { change, table in
        switch effect(of: change) {
        case .insert: return
        case .delete: try remove(change, from: table)
        case .update: try update(change, in: table)
        }
      }
      try unsafe forEachChange(bytes) { change, table in
        guard effect(of: change) == .insert else { return }
        try insert(change, into: table)
      }
      for row in waiting {
        guard try row.table.insert(row.cells) else {
          var conflict = row.record
          conflict.holder = try row.table.holder(ofKeyIn: row.cells)
          throw conflict
        }
      }
      waiting.removeAll()
    }
  }

  private func forEachChange(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ work: (ChangesetReader, ReplayTable) throws -> Void
  ) throws {
    var reader = unsafe ChangesetReader(bytes)
    var table: ReplayTable?
    var count = 0
    while try reader.next() {
      count += 1
      if count & 0x3FF == 0 { try checkpoint() }
      // A table may occur again with other columns.
      if table?.recorded.name != reader.table || table?.isKey != reader.isKey {
        table = try self.table(reader)
      }
      guard let table, case .text(let id)? = reader.key.first?.cell else { throw ChangesetError() }
      if let records, unsafe !records.contains(RecordKey(table.recorded.noun, id: id)) { continue }
      try work(reader, table)
    }
  }

  private func table(_ change: ChangesetReader) throws -> ReplayTable {
    if let table = tables[change.table], table.isKey == change.isKey { return table }
    let table = try ReplayTable(database, schema, change)
    tables[change.table] = table
    return table
  }

  // MARK: - One change

  private func effect(of change: ChangesetReader) -> ChangesetReader.Operation {
    switch (change.operation, direction) {
    case (.insert, .backward): .delete
    case (.delete, .backward): .insert
    case (let operation, _): operation
    }
  }

  private func remove(_ change: ChangesetReader, from table: ReplayTable) throws {
    let row = direction == .forward ? change.before : change.after
    let cells = row.map { $0 ?? .null }
    guard try !table.remove(cells) else { return }
    throw try conflict(change, in: table, expected: row)
  }

  private func insert(_ change: ChangesetReader, into table: ReplayTable) throws {
    let row = direction == .forward ? change.after : change.before
    guard try !table.insert(row.map { $0 ?? .null }) else { return }
    var conflict = try conflict(change, in: table, expected: nil)
    if try table.cells(of: change.key.map(\.cell)) == nil {
      conflict.holder = try table.holder(ofKeyIn: row.map { Cell($0 ?? .null) })
    }
    throw conflict
  }

  private func update(_ change: ChangesetReader, in table: ReplayTable) throws {
    var old: [RawCell?] = change.before
    var new: [RawCell?] = change.after
    if direction == .backward { swap(&old, &new) }
    let columns = change.after.indices.filter { change.after[$0] != nil }
    // In an update, the key is in the old row only.
    guard !columns.isEmpty, columns.allSatisfy({ change.before[$0] != nil }) else {
      throw ChangesetError()
    }
    let key = change.key.map(\.cell)
    switch try table.update(
      columns, from: columns.map { old[$0] ?? .null }, to: columns.map { new[$0] ?? .null },
      key: key)
    {
    case .done: return
    case .noSuchRow: throw try conflict(change, in: table, expected: old)
    case .notYet:
      guard var cells = try table.takeOut(key) else { throw ChangesetError() }
      for column in columns { cells[column] = Cell(new[column] ?? .null) }
      waiting.append((table, cells, try conflict(change, in: table, expected: nil)))
    }
  }

  /// Returns why a row is not as expected; `expected` is nil for a row that should not exist.
  private func conflict(
    _ change: ChangesetReader, in table: ReplayTable, expected: [RawCell?]?
  ) throws -> RowConflict {
    guard case .text(let id)? = change.key.first?.cell else { throw ChangesetError() }
    var conflict = RowConflict(
      table: table.recorded, id: unsafe String(decoding: id, as: UTF8.self))
    if let role = change.key.first(where: { table.columns[$0.column] == "role" }) {
      conflict.role = Cell(role.cell).text
    }
    guard let expected, let found = try table.cells(of: change.key.map(\.cell)) else {
      return conflict
    }
    for (column, cell) in expected.enumerated() {
      guard let cell, Cell(cell) != found[column] else { continue }
      conflict.column = table.columns[column]
      break
    }
    return conflict
  }
}

/// A row that is not in the state in which a revision left it.
struct RowConflict: Error {
  let table: RecordedTable
  /// The record that the row belongs to.
  let id: String
  /// The column with another value; nil if the row is missing or should not exist.
  var column: String?
  /// The role that distinguishes the row's field from others in the same table.
  var role: String?
  /// The record that already has a unique value of the row.
  var holder: String?

  /// The field that the column belongs to.
  var field: String? { table.field(ofColumn: column, role: role) }
}
