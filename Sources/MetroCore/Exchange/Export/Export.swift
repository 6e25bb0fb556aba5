import GRDB

extension Catalog {
  /// Sends all rows of a table to a sink, in the order of their keys.
  ///
  /// The columns are those of ``ExchangeTable/columns``.
  package func export(_ table: ExchangeTable, to sink: some RowSink) throws {
    try read { database in
      switch table {
      case .records(let noun):
        let rows = try RecordRows(noun, database)
        try sink.begin([Column.id] + noun.fields.map(\.column))
        while try rows.next() { try sink.row(raw: rows.cells) }
        try sink.end()
      case .list(let relation):
        try database.send(relation.query(), columns: relation.listed, to: sink)
      }
    }
  }
}

extension ListRelation {
  fileprivate var listed: [Column] {
    columns.map {
      Column($0, $0 == "position" ? .number : .text, isFreeText: true, help: "", sql: SQL(sql: $0))
    }
  }

  /// All rows in the order of their keys.
  fileprivate func query() -> SQL {
    SQL(
      sql: """
        SELECT \(expressions, separator: ", ") FROM \(table.name)
        ORDER BY \(keyColumns, separator: ", ")
        """)
  }
}
