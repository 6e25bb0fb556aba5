import GRDB

extension Catalog {
  /// Sends all rows of a table to a sink, sorted by key.
  ///
  /// The columns are those of ``ExchangeTable/columns``. With a selection, only rows of the records
  /// that match its filters are sent, and with `since`, only rows of records that were added or
  /// changed after that revision; 0 is before the first.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`; the errors of names in filters.
  package func export(
    _ table: ExchangeTable, selecting selection: Listing? = nil, since revision: Int64? = nil,
    to sink: some RowSink
  ) throws {
    try read { database in
      let (noun, columns) = table.listed
      let wanted = try [
        selection.map {
          try $0.matches(
            database, Resolution(database: database, options: resolutionOptions))
        },
        revision.map { try RevisionLog(database).records(touchedAfter: $0) },
      ].compactMap(\.self)
      try sink.begin(columns)
      func send(_ cells: [RawCell]) throws {
        if !wanted.isEmpty, case .text(let id) = cells[0] {
          let key = unsafe RecordKey(noun, id: id)
          guard wanted.allSatisfy({ $0.contains(key) }) else { return }
        }
        try sink.row(raw: cells)
      }
      switch table {
      case .records:
        let rows = try RecordRows(noun, database, further: noun.exportedColumns)
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

extension Listing {
  /// Returns the records that match the filters.
  fileprivate func matches(
    _ database: Database, _ resolution: Resolution
  ) throws -> Set<RecordKey> {
    let condition = try resolved(resolution).condition()
    let query: SQL = "SELECT t.id FROM \(sql: noun.table) AS t WHERE \(literal: condition)"
    let (sql, arguments) = try query.build(database)
    var records: Set<RecordKey> = []
    let ids = try String.fetchCursor(database, sql: sql, arguments: arguments)
    while let id = try ids.next() { records.insert(RecordKey(noun, id: id)) }
    return records
  }
}

extension ExchangeTable {
  /// The record type whose records own the rows.
  package var noun: Noun { listed.noun }

  /// The noun whose records own the rows, and the columns.
  fileprivate var listed: (noun: Noun, columns: [Column]) {
    switch self {
    case .records(let noun): (noun, [Column.id] + noun.fields.map(\.column) + noun.exportedColumns)
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
