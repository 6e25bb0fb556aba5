import GRDB

/// Compares the search index with the records.
struct SearchCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    try checkPending(take)
    for noun in Noun.inOrderOfReference where noun.isIndexed {
      try checkEntries(of: noun, take)
    }
    do {
      // Rank 1 also compares the index with the texts in search_entry.
      try database.execute(
        sql: "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_ERROR].contains(error.resultCode)
    {
      // SQLite cannot open the index if its internal tables are missing or modified.
      try take(CheckFinding(.search, "the index does not match its texts", .repair))
    }
  }

  /// Reports changes by another program, which are indexed at metro's next write.
  private func checkPending(_ take: (CheckFinding) throws -> Void) throws {
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM search_pending") ?? 0
    guard count > 0 else { return }
    try take(
      CheckFinding(.search, "not indexed yet: \(count) changed by another program", .repair))
  }

  private func checkEntries(
    of noun: Noun, _ take: (CheckFinding) throws -> Void
  ) throws {
    let expected = SearchIndex(database: database).texts(of: noun)
    try report(
      """
      SELECT e.id, f.id IS NULL FROM (\(literal: expected)) AS e
        LEFT JOIN search_entry AS f ON f.noun = \(noun.table) AND f.id = e.id
      WHERE f.id IS NULL OR e.name IS NOT f.name OR e.text IS NOT f.text ORDER BY 1
      """
    ) { row in
      let problem = row[1] ? "it is not in the index" : "the index has a different text"
      try take(CheckFinding(.search, noun.name, id: row.decode(atIndex: 0), problem, .repair))
    }
    try report(
      """
      SELECT id FROM search_entry AS f WHERE noun = \(noun.table)
        AND NOT EXISTS (SELECT 1 FROM \(sql: noun.table) AS t WHERE t.id = f.id) ORDER BY 1
      """
    ) { row in
      let problem = "the index has it, but there is no such record"
      try take(CheckFinding(.search, noun.name, id: row.decode(atIndex: 0), problem, .repair))
    }
  }

  private func report(_ query: SQL, _ take: (Row) throws -> Void) throws {
    let (sql, arguments) = try query.build(database)
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    while let row = try rows.next() { try take(row) }
  }
}
