import GRDB

extension Catalog {
  /// Rebuilds what can be derived from the records and revisions: indexes, triggers, the search
  /// index, and the index of the revisions.
  ///
  /// Deletes the results of the audit, so the next audit examines everything.
  ///
  /// - Throws: `otherSchema` if a table that cannot be derived is missing or modified.
  package func repair() throws {
    guard access == .writing else { throw StorageError.readOnly(path: path) }
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try inDatabase { database in
        try inWriteTransaction(database) {
          try SchemaCheck(database).requireTables(of: path, exceptDerived: true)
          try SQLiteErrors.blamingFile {
            try SchemaRepair(database).run()
            try database.execute(sql: "REINDEX")
            try SearchIndex(database: database).fill()
            try RevisionParts.fillIndex(database)
          }
          try database.refuseMoved(path)
          return .commit
        }
      }
    }
    changed()
  }
}
