import GRDB

/// Receives the rows of a listing one by one, as they are read from the catalog.
package protocol RowSink: AnyObject {
  /// Receives the columns, once, before any row.
  func begin(_ columns: [Column]) throws

  /// Receives a row: one cell for each column.
  func row(_ cells: [Cell]) throws

  /// Receives a row in SQLite's memory, which is faster for a sink that does not copy texts.
  func row(raw cells: [RawCell]) throws

  /// Ends the listing.
  func end() throws
}

extension RowSink {
  package func row(raw cells: [RawCell]) throws {
    try row(cells.map { Cell($0) })
  }
}

extension Column {
  /// Creates a column of a table that does not come from a query.
  package init(
    naming name: String, _ kind: Kind = .text, isFreeText: Bool = true, help: String = ""
  ) {
    self.init(name, kind, isFreeText: isFreeText, help: help, sql: "NULL")
  }

  /// The columns of a listing of columns.
  package static let describing = [
    Column(naming: "column", help: "the name"),
    Column(naming: "holds", help: "its contents"),
    Column(naming: "default", help: "whether it is shown by default"),
  ]
}

/// Holds a whole listing in memory; for short listings.
package final class RowBuffer: RowSink {
  package private(set) var columns: [Column] = []
  package private(set) var rows: [[Cell]] = []

  package init() {}

  package func begin(_ columns: [Column]) { self.columns = columns }
  package func row(_ cells: [Cell]) { rows.append(cells) }
  package func end() {}
}

extension Database {
  /// Sends the result of a query to a sink; it must return one value for each column.
  func send(_ query: SQL, columns: [Column], to sink: some RowSink) throws {
    try sink.begin(columns)
    try sendRows(query, count: columns.count, to: sink)
    try sink.end()
  }

  /// Sends the rows of a query with a number of values each to a sink that has begun.
  func sendRows(_ query: SQL, count: Int, to sink: some RowSink) throws {
    let (sql, arguments) = try query.build(self)
    let statement = try makeStatement(sql: sql)
    try statement.setArguments(arguments)
    let rows = RowStatement(statement)
    defer { rows.reset() }
    var cells = [RawCell](repeating: .null, count: count)
    while try rows.next() {
      for index in cells.indices { cells[index] = rows.cell(Int32(index)) }
      try sink.row(raw: cells)
    }
  }
}
