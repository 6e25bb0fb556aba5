import GRDB

extension Catalog {
  /// Makes again what can be made from the records and the revisions: indexes, triggers, the search
  /// index, and the index of the revisions.
  package func repair() throws {
    guard access == .writing else { throw CatalogError.readOnly(path: path) }
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      try withQueue { queue in
        try queue.inDatabase { database in
          try database.inTransaction(.immediate) {
            try DatabaseFault.blamingFile {
              for sql in try SchemaCheck(database).repairs() { try database.execute(sql: sql) }
              try database.execute(sql: "REINDEX")
              try SearchIndex(database: database).remake()
              try RevisionParts.remakeIndex(database)
            }
            try database.refuseMoved(path)
            return .commit
          }
        }
      }
    }
  }
}
