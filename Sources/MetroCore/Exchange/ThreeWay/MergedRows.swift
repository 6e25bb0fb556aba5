import GRDB

/// Removes and inserts single records in a scratch catalog without foreign keys.
struct MergedRows {
  private let database: Database
  private let writer: CatalogWriter

  init(_ database: Database, _ isInterrupted: @escaping @Sendable () -> Bool) {
    self.database = database
    writer = CatalogWriter(database: database, isInterrupted: isInterrupted)
  }

  /// Removes a record with its lists, if it exists.
  func remove(_ noun: Noun, id: String) throws {
    for table in PackageTable.all where table.noun.name == noun.name {
      try database.cachedStatement(
        sql: "DELETE FROM main.\(table.stored) WHERE \(table.owner) = ?"
      ).execute(arguments: [id])
    }
  }

  /// Inserts a record, or nothing if it violates a constraint.
  ///
  /// - Throws: `DatabaseError`.
  func insert(_ noun: Noun, id: String, _ values: RecordValues) throws {
    try database.inSavepoint {
      try writer.insert(noun, id: id, values)
      return .commit
    }
  }
}
