import GRDB

/// Makes the schema of a file what that of a catalog is, as far as nothing is lost: what does not
/// belong there goes, and what follows from the rest is made anew, empty.
struct SchemaRepair {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// - Throws: `DatabaseError` if the file is one in which it cannot be done.
  func run() throws {
    for difference in try SchemaCheck(database).differences {
      if let drop = difference.drop { try execute(drop) }
    }
    try DerivedTables.drop(from: database)
    let missing = try SchemaCheck(database).differences.filter(\.isMissing)
    // Indexes and triggers need their tables.
    for areTables in [true, false] {
      for difference in missing where difference.isTable == areTables {
        guard let entry = difference.expected, !DerivedTables.isPart(entry.name) else { continue }
        try execute(entry.sql)
      }
    }
    // A name that only letter case tells from another may have stayed, and SQLite would read no more.
    guard try !SchemaCheck(database).differences.contains(where: \.isRepairable) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
  }

  /// Runs one statement; a text that has another one behind it is refused.
  private func execute(_ statement: String) throws {
    try database.makeStatement(sql: statement).execute()
  }
}
