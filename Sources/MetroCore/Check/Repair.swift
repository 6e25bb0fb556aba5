import GRDB

extension Catalog {
  /// Makes again what can be made from the records and the revisions: indexes, triggers, the search
  /// index, and the index of the revisions.
  ///
  /// What the audit has found is forgotten: the next one looks at everything.
  ///
  /// - Throws: `otherSchema` if there is not all of that from which it could be made.
  package func repair() throws {
    guard access == .writing else { throw StorageError.readOnly(path: path) }
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      try withQueue { queue in
        try queue.inDatabase { database in
          try database.inTransaction(.immediate) {
            try SchemaCheck(database).requireTables(of: path, exceptDerived: true)
            try DatabaseFault.blamingFile {
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
    }
  }
}
