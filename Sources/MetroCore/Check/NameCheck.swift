import GRDB

/// Compares the name index with the records.
struct NameCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    for noun in Noun.inOrderOfReference where noun.hasNames {
      let expected = NameIndex.keys(of: noun, "SELECT id FROM \(noun.table)")
      let present = "SELECT noun, key, id, name FROM name_key WHERE noun = '\(noun)'"
      try report(noun, "\(expected) EXCEPT \(present)", take) { key in
        "its name '\(key)' is not in the index"
      }
      try report(noun, "\(present) EXCEPT SELECT * FROM (\(expected))", take) { key in
        "the index has '\(key)', which is not one of its names"
      }
    }
  }

  private func report(
    _ noun: Noun, _ query: String, _ take: (CheckFinding) throws -> Void,
    _ problem: (_ key: String) -> String
  ) throws {
    // SQLite evaluates the operators of a compound query from left to right.
    let rows = try Row.fetchCursor(database, sql: "\(query) ORDER BY 3, 2, 4")
    while let row = try rows.next() {
      let key: String = try row.decode(atIndex: 1)
      try take(
        CheckFinding(.names, noun.name, id: row.decode(atIndex: 2), problem(key), .repair))
    }
  }
}
