import GRDB

extension Catalog {
  /// Sends all rows of a table to a sink, in the order of their keys, and returns how many.
  ///
  /// The columns are those of ``ExchangeTable/columns``.
  package func export(_ table: ExchangeTable, to sink: some RowSink) throws -> Int {
    let counter = CountingSink(sink)
    try read { database in
      try database.send(table.query, columns: table.listed, to: counter)
    }
    return counter.count
  }
}

extension ExchangeTable {
  fileprivate var listed: [Column] {
    switch self {
    case .records(let noun): [Column.id] + noun.fields.map(\.column)
    case .list(let relation):
      relation.columns.map {
        Column(
          $0, $0 == "position" ? .number : .text, isFreeText: true, help: "", sql: SQL(sql: $0))
      }
    }
  }

  fileprivate var query: SQL {
    let columns = listed.map(\.sql).joined(separator: ", ")
    switch self {
    case .records(let noun):
      return "SELECT \(literal: columns) FROM \(sql: noun.table) AS t ORDER BY id"
    case .list(let relation):
      let keys = relation.keyColumns.joined(separator: ", ")
      return "SELECT \(literal: columns) FROM \(sql: relation.table.name) ORDER BY \(sql: keys)"
    }
  }
}

/// Counts the rows that it passes on.
private final class CountingSink: RowSink {
  private let sink: any RowSink
  private(set) var count = 0

  init(_ sink: any RowSink) { self.sink = sink }

  func begin(_ columns: [Column]) throws { try sink.begin(columns) }

  func row(_ cells: [Cell]) throws {
    count += 1
    try sink.row(cells)
  }

  func end() throws { try sink.end() }
}
