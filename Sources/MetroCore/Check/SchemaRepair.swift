import GRDB

/// Repairs the schema of a file without losing records: drops foreign objects and recreates derived
/// ones, empty.
struct SchemaRepair {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// - Throws: `DatabaseError` if the file cannot be repaired.
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
    // An object may remain whose name differs only in letter case, and SQLite would reject the
    // schema.
    guard try !SchemaCheck(database).differences.contains(where: \.isRepairable) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
  }

  /// Runs one statement; throws if the text contains a second one.
  private func execute(_ statement: String) throws {
    try database.makeStatement(sql: statement).execute()
  }
}
