import GRDB

/// A table in which a replay removes, inserts and updates rows.
final class ReplayTable {
  let recorded: RecordedTable
  /// The columns that the changeset covers; later schemas append columns at the end.
  let columns: [String]
  let isKey: [Bool]

  private let database: Database
  private let name: String
  private let removal: RowStatement
  private let insertion: RowStatement
  private let finding: RowStatement
  private var updates: [[Int]: RowStatement] = [:]

  /// - Throws: ``ChangesetError`` if the table is not recorded or has another shape.
  init(_ database: Database, _ schema: String, _ change: ChangesetReader) throws {
    guard let recorded = RecordedTable.named(change.table) else { throw ChangesetError() }
    self.database = database
    self.recorded = recorded
    let rows = try Row.fetchAll(
      database, sql: "SELECT name, pk > 0 FROM pragma_table_info(?, ?)",
      arguments: [recorded.name, schema])
    isKey = change.isKey
    guard isKey.count <= rows.count, zip(rows, isKey).allSatisfy({ $0[1] == $1 }),
      rows.dropFirst(isKey.count).allSatisfy({ $0[1] == false })
    else { throw ChangesetError() }
    columns = rows.prefix(isKey.count).map { $0[0] }
    name = "\(schema).\(recorded.name)"
    let keys = zip(columns, isKey).filter(\.1).map(\.0)
    removal = try RowStatement(
      database,
      """
      DELETE FROM \(name) WHERE \(zip(columns, isKey).map { "\($0) \($1 ? "=" : "IS") ?" },
        separator: " AND ")
      """)
    insertion = try RowStatement(
      database,
      """
      INSERT INTO \(name) (\(columns, separator: ", "))
      VALUES (\(columns.map { _ in "?" }, separator: ", "))
      """)
    finding = try RowStatement(
      database,
      """
      SELECT \(columns, separator: ", ") FROM \(name)
      WHERE \(keys.map { "\($0) = ?" }, separator: " AND ")
      """)
  }

  /// Removes the row with these cells; returns false if there is none.
  func remove(_ cells: [RawCell]) throws -> Bool {
    try run(removal, cells) && database.changesCount > 0
  }

  /// Adds a row; returns false if it violates a constraint of the table.
  func insert(_ cells: [RawCell]) throws -> Bool {
    try run(insertion, cells)
  }

  func insert(_ cells: [Cell]) throws -> Bool {
    defer { insertion.reset() }
    for (index, cell) in cells.enumerated() { insertion.bind(cell, at: Int32(index + 1)) }
    return try insertion.run()
  }

  /// Removes a row by its key and returns its cells, or nil if there is none.
  func takeOut(_ key: [RawCell]) throws -> [Cell]? {
    guard let cells = try cells(of: key) else { return nil }
    defer { removal.reset() }
    for (index, cell) in cells.enumerated() { removal.bind(cell, at: Int32(index + 1)) }
    _ = try removal.run()
    return cells
  }

  enum UpdateOutcome {
    case done, noSuchRow
    /// Another row has one of the new unique values.
    case notYet
  }

  /// Sets some columns of a row to new values if it has the old ones.
  func update(
    _ columns: [Int], from old: [RawCell], to new: [RawCell], key: [RawCell]
  ) throws -> UpdateOutcome {
    let statement = try updates[columns] ?? makeUpdate(columns)
    guard try run(statement, new + key + old) else { return .notYet }
    return database.changesCount > 0 ? .done : .noSuchRow
  }

  private func makeUpdate(_ columns: [Int]) throws -> RowStatement {
    let keys = zip(self.columns, isKey).filter(\.1).map { "\($0.0) = ?" }
    let values = columns.map { "\(self.columns[$0]) IS ?" }
    let statement = try RowStatement(
      database,
      """
      UPDATE \(name) SET \(columns.map { "\(self.columns[$0]) = ?" }, separator: ", ")
      WHERE \(keys + values, separator: " AND ")
      """)
    updates[columns] = statement
    return statement
  }

  /// Returns the cells of a row by its key, or nil if there is none.
  func cells(of key: [RawCell]) throws -> [Cell]? {
    defer { finding.reset() }
    for (index, cell) in key.enumerated() { finding.bind(cell, at: Int32(index + 1)) }
    guard try finding.next() else { return nil }
    return columns.indices.map { Cell(finding.cell(Int32($0))) }
  }

  /// Returns the ID of the record that has the natural key of a row, or nil if there is none.
  func holder(ofKeyIn cells: [Cell]) throws -> String? {
    let key = recorded.isNounsOwn ? recorded.noun.naturalKey : []
    guard !key.isEmpty else { return nil }
    let statement = try RowStatement(
      database,
      "SELECT id FROM \(name) WHERE \(key.map { "\($0) IS ?" }.joined(separator: " AND "))")
    for (index, column) in key.enumerated() {
      guard let place = columns.firstIndex(of: column) else { return nil }
      statement.bind(cells[place], at: Int32(index + 1))
    }
    return try statement.next() ? Cell(statement.cell(0)).text : nil
  }

  private func run(_ statement: RowStatement, _ cells: [RawCell]) throws -> Bool {
    defer { statement.reset() }
    for (index, cell) in cells.enumerated() { statement.bind(cell, at: Int32(index + 1)) }
    return try statement.run()
  }
}

extension RecordedTable {
  /// Returns the field of a column: `dates` for `dates_first`; in a list table, the field of the
  /// list.
  func field(ofColumn column: String?, role: String? = nil) -> String? {
    guard isNounsOwn else {
      return noun.fields.first { $0.list?.name == name && $0.list?.role == role }?.name
    }
    guard let column else { return nil }
    return noun.fields.first { !$0.isList && $0.storedColumns.contains(column) }?.name
  }
}
