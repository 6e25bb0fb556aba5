import GRDB

/// Finds IDs that lead to two records, which only another program can leave behind.
struct FormerIDCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    for noun in Alias.owner.nouns.map(Noun.named) {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT alias.id, former FROM alias JOIN \(noun.table) AS t ON t.id = former
          WHERE alias.\(noun.table) IS NOT NULL ORDER BY 1
          """)
      while let row = try rows.next() {
        try take(
          CheckFinding(
            .records, .alias, id: row.decode(atIndex: 0),
            "former: '\(row.decode(String.self, atIndex: 1))' is the id of another \(noun)"))
      }
    }
  }
}
