import GRDB

extension Catalog {
  /// Sends all rows of a table to a sink, in the order of their keys.
  ///
  /// The columns are those of ``ExchangeTable/columns``.
  package func export(_ table: ExchangeTable, to sink: some RowSink) throws {
    try read { database in
      try database.send(table.query, columns: table.listed, to: sink)
    }
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
