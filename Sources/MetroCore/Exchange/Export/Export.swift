import GRDB

extension Catalog {
  /// Sends all rows of a table to a sink, sorted by key.
  ///
  /// The columns are those of ``ExchangeTable/columns``. With `since`, only rows of records that
  /// were added or changed after that revision are sent; 0 is before the first.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`.
  package func export(
    _ table: ExchangeTable, since revision: Int64? = nil, to sink: some RowSink
  ) throws {
    try read { database in
      let touched = try revision.map { try RevisionLog(database).records(touchedAfter: $0) }
      let (noun, columns) = table.listed
      try sink.begin(columns)
      func send(_ cells: [RawCell]) throws {
        if let touched, case .text(let id) = cells[0],
          unsafe !touched.contains(RecordKey(noun, id: id))
        {
          return
        }
        try sink.row(raw: cells)
      }
      switch table {
      case .records:
        let rows = try RecordRows(noun, database)
        while try rows.next() { try send(rows.cells) }
      case .list(let relation):
        let rows = try RowStatement(database, relation.query)
        while try rows.next() {
          try send(columns.indices.map { rows.cell(Int32($0)) })
        }
      }
      try sink.end()
    }
  }
}

extension ExchangeTable {
  /// The noun whose records own the rows, and the columns.
  fileprivate var listed: (noun: Noun, columns: [Column]) {
    switch self {
    case .records(let noun): (noun, [Column.id] + noun.fields.map(\.column))
    case .list(let relation): (relation.noun, relation.listed)
    }
  }
}

extension RevisionLog {
  /// Returns the records that revisions after one have touched.
  fileprivate func records(touchedAfter number: Int64) throws -> Set<RecordKey> {
    try checkIsKept(number)
    var records: Set<RecordKey> = []
    let latest = try latest()
    guard number < latest else { return records }
    for part in try parts(of: number + 1...latest) {
      try unsafe changeset(part).forEachRecord { table, id, _ in
        records.insert(unsafe RecordKey(table.noun, id: id))
      }
    }
    return records
  }
}

extension ListRelation {
  fileprivate var listed: [Column] {
    columns.map {
      Column($0, $0 == "position" ? .number : .text, isFreeText: true, help: "", sql: SQL(sql: $0))
    }
  }

  /// A query for all rows, sorted by key.
  fileprivate var query: String {
    """
    SELECT \(expressions, separator: ", ") FROM \(table.name)
    ORDER BY \(keyColumns, separator: ", ")
    """
  }
}
