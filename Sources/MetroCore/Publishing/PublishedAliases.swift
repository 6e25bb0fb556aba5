import GRDB

extension PublishedContents {
  /// Passes on each former ID of a record that has a page, with the record that it leads to.
  package func forEachFormerID(
    _ take: (_ former: RecordAddress, RecordLink) throws -> Void
  ) throws {
    for name in Noun.Name.allCases {
      let noun = Noun.named(name)
      guard noun.publication?.pages != nil else { continue }
      try read { database, cells in
        let query: SQL = """
          SELECT alias.former, t.id, \(literal: cells.name(noun, "t"))
          FROM alias JOIN \(sql: noun.table) AS t ON t.id = alias.\(sql: noun.table)
          WHERE NOT EXISTS (SELECT 1 FROM \(sql: noun.table) AS other WHERE other.id = alias.former)
          ORDER BY alias.former
          """
        let rows = try OwnedRows(database, query, columns: 2)
        while let (former, row) = try rows.nextRow() {
          let record = RecordAddress(name, row[0] ?? "")
          try take(
            RecordAddress(name, former),
            RecordLink(record: record, name: row[1] ?? record.id, page: record))
        }
      }
    }
  }
}
