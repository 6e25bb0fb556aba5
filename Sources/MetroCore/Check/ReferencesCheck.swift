import GRDB

/// Finds references to missing records, which only another program can leave behind.
struct ReferencesCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    for table in RecordedTable.all {
      for key in try keys(of: table) {
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT \(table.ownerColumn), \(key.column) FROM \(table.name) AS t
            WHERE \(key.column) IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM \(key.target.table) WHERE id = t.\(key.column))
            ORDER BY 1, 2
            """)
        while let row = try rows.next() {
          let field = table.field(ofColumn: key.column) ?? key.column
          try take(
            CheckFinding(
              .references, table.noun.name, id: row.decode(atIndex: 0),
              "\(field): there is no \(key.target) '\(row.decode(String.self, atIndex: 1))'"))
        }
      }
    }
  }

  private func keys(of table: RecordedTable) throws -> [(column: String, target: Noun)] {
    try Row.fetchAll(
      database, sql: #"SELECT "from", "table" FROM pragma_foreign_key_list(?)"#,
      arguments: [table.name]
    ).compactMap { row in Noun.Name(rawValue: row[1]).map { (row[0], .named($0)) } }
  }
}
