import GRDB

/// Compares the search index with the records.
struct SearchCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    try checkPending(take)
    for noun in Noun.inOrderOfReference where noun.fields.contains(where: \.isSearched) {
      try checkEntries(of: noun, take)
    }
    do {
      // With rank 1 it is compared with the texts of search_entry as well.
      try database.execute(
        sql: "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      try take(CheckFinding(.search, "the index is not that of its texts", .repair))
    }
  }

  /// What another program changed waits until metro writes the next time; it is only told.
  private func checkPending(_ take: (CheckFinding) throws -> Void) throws {
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM search_pending") ?? 0
    guard count > 0 else { return }
    try take(
      CheckFinding(.search, "\(count) records were changed and are not indexed yet", .repair))
  }

  private func checkEntries(
    of noun: Noun, _ take: (CheckFinding) throws -> Void
  ) throws {
    let expected = SearchIndex(database: database).texts(of: noun, "SELECT id FROM \(noun.table)")
    let query: SQL = """
      SELECT ifnull(e.id, f.id), f.id IS NULL, e.id IS NULL
      FROM (\(literal: expected)) AS e
        FULL JOIN (SELECT * FROM search_entry WHERE noun = \(noun.table)) AS f ON f.id = e.id
      WHERE e.id IS NULL OR f.id IS NULL OR e.name IS NOT f.name OR e.text IS NOT f.text
      ORDER BY 1
      """
    let (sql, arguments) = try query.build(database)
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      let problem =
        row[1]
        ? "it is not in the index"
        : row[2]
          ? "the index has it, and there is no such record"
          : "the index has another text of it"
      try take(CheckFinding(.search, noun.name, id: row[0], problem, .repair))
    }
  }
}
