@testable import MetroCore

/// Changes rows as bytes direct, without any rules except those of the tables.
struct RowChanges {
  private struct Table {
    let name: String
    let columns: [String]
    let keys: [String]
    let all: RowStatement

    /// A condition for the row at a position in key order; the position is bound as a number.
    var nth: String {
      let keys = keys.joined(separator: ", ")
      return "(\(keys)) = (SELECT \(keys) FROM \(name) ORDER BY \(keys) LIMIT 1 OFFSET ?1)"
    }
  }

  /// Values to store in rows; most columns reject most of them.
  private static let values: [Cell] = [
    .null, .integer(1), .integer(2), .integer(3), .integer(-1), .number(0.5), .number(-0.0),
    .number(90), .text("a"), .text("b"), .text("c"), .text("n"), .text("o"), .text("t"), .text("p"),
    .text("q"), .text("x"), .text("z"), .text("서울"), .text(""), .text("2015"),
    .text("2015-01-01"), .text("participant"), .text("host"), .text("organizer"), .text("ko"),
    .text("page"), .text("unchecked"), .text("https://a.b"), .text("a\u{0}b"), .integer(.max),
    .number(1e300),
  ]

  private let tables: [Table]
  private let prepare: (String) throws -> RowStatement

  /// The number of columns of each table.
  let widths: [String: Int]

  init(_ writer: CatalogWriter) throws {
    let database = writer.database
    prepare = { try RowStatement(cachedIn: database, $0) }
    tables = try RecordedTable.all.map { recorded in
      let table = try InsertedRows.Table(recorded.name, database)
      let keys = zip(table.columns, table.key).filter { $0.1 > 0 }.map(\.0)
      return Table(
        name: recorded.name, columns: table.columns, keys: keys,
        all: try RowStatement(
          cachedIn: database,
          "SELECT * FROM \(recorded.name) ORDER BY \(keys.joined(separator: ", "))"))
    }
    widths = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.columns.count) })
  }

  /// Returns all rows of all tables, sorted by key.
  func rows() throws -> [[Cell]] {
    var rows: [[Cell]] = []
    for table in tables {
      defer { table.all.reset() }
      while try table.all.next() {
        rows.append(
          [.text(table.name)] + table.columns.indices.map { Cell(table.all.cell(Int32($0))) })
      }
    }
    return rows
  }

  /// Makes a change for every four bytes and calls `after` with the first of them.
  func make(_ choices: [UInt8], after: (UInt8) throws -> Void) throws {
    for start in stride(from: 0, to: choices.count - 3, by: 4) {
      try make(Array(choices[start..<start + 4]))
      try after(choices[start])
    }
  }

  private func make(_ choice: [UInt8]) throws {
    let table = tables[Int(choice[1] & 0x1F) % tables.count]
    let place = Cell.integer(Int64(choice[1] >> 5))
    let column = table.columns[Int(choice[2]) % table.columns.count]
    let value = Self.values[Int(choice[3]) % Self.values.count]
    switch choice[0] & 7 {
    case 0: try run("DELETE FROM \(table.name) WHERE \(table.nth)", [place])
    case 1: try run("DELETE FROM \(table.name)", [])
    case 2, 3:
      try run("UPDATE \(table.name) SET \(column) = ?2 WHERE \(table.nth)", [place, value])
    case 4:
      // A changed key, which a session records as a removed and an added row.
      let key = table.keys[Int(choice[2]) % table.keys.count]
      try run("UPDATE \(table.name) SET \(key) = ?2 WHERE \(table.nth)", [place, value])
    case 5: try run("UPDATE \(table.name) SET \(column) = ?", [value])
    case 6: try swap(table, column)
    default:
      let columns = table.columns.map { $0 == column ? "?2" : $0 }.joined(separator: ", ")
      try run(
        "INSERT INTO \(table.name) SELECT \(columns) FROM \(table.name) WHERE \(table.nth)",
        [place, value])
    }
  }

  /// Swaps the values of the first two rows in a column.
  private func swap(_ table: Table, _ column: String) throws {
    let all = try rows().filter { $0[0] == .text(table.name) }
    guard all.count > 1, let index = table.columns.firstIndex(of: column) else { return }
    let keys = zip(table.columns.indices, table.columns).filter { table.keys.contains($0.1) }
      .map { $0.0 + 1 }
    let condition = table.keys.map { "\($0) = ?" }.joined(separator: " AND ")
    let sql = "UPDATE \(table.name) SET \(column) = ? WHERE \(condition)"
    let (first, second) = (all[0], all[1])
    guard !table.keys.contains(column) else { return }
    let free: Cell =
      switch first[index + 1] {
      case .text: .text("zz")
      default: .integer(77)
      }
    try run(sql, [free] + keys.map { first[$0] })
    try run(sql, [first[index + 1]] + keys.map { second[$0] })
    try run(sql, [second[index + 1]] + keys.map { first[$0] })
  }

  /// Runs a statement; a statement that violates a constraint changes nothing.
  private func run(_ sql: String, _ cells: [Cell]) throws {
    let statement = try prepare(sql)
    defer { statement.reset() }
    for (index, cell) in cells.enumerated() { statement.bind(cell, at: Int32(index + 1)) }
    _ = try statement.run()
  }
}
