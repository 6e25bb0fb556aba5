import GRDB

/// Changing a catalog: one transaction, which is recorded as one revision and indexed.
extension Catalog {
  /// Changes the catalog in one transaction, which is one revision, and returns what changed, in the
  /// order it happened.
  ///
  /// An error in `work` takes all of them back, and so does the end of a dry run. Where nothing is
  /// changed there is no revision.
  @discardableResult
  package func write(
    by origin: RevisionOrigin = .unknown, dryRun: Bool = false,
    _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    try explainingMissingIDs { try transact(by: origin, .change, dryRun: dryRun, work) }
  }

  /// Changes the catalog; ``write(by:dryRun:_:)`` and all else that writes comes here.
  ///
  /// With `checksReferencesLast`, foreign keys are off during the work: rows go and come in any
  /// order, and those that were touched are checked at its end.
  @discardableResult
  func transact(
    by origin: RevisionOrigin, _ kind: RevisionKind, dryRun: Bool = false,
    checksReferencesLast: Bool = false, _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    guard access == .writing else { throw StorageError.readOnly(path: path) }
    return try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      try inDatabase { database in
        if checksReferencesLast { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
        defer {
          if checksReferencesLast { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
        }
        var changes: [Change] = []
        try database.inTransaction(.immediate) {
          let recorder =
            !isScratch
            ? try ChangeRecorder(database, origin, kind, partSize: partSize) : nil
          let writer = CatalogWriter(
            database: database, recorder: recorder, resolutionOptions: resolutionOptions,
            isInterrupted: isInterrupted)
          try work(writer)
          changes = writer.changes
          if let revision = try recorder?.finish(
            renames: writer.renames, merges: writer.merges), checksReferencesLast
          {
            let check = try ReferenceCheck(database)
            try RevisionLog(database).forEachPart(of: revision) { try check.check($0) }
          }
          try DatabaseFault.blamingFile {
            try SearchIndex(database: database).update(whole: recorder?.newNouns ?? [])
          }
          if !dryRun { try database.refuseMoved(path) }
          return dryRun ? .rollback : .commit
        }
        // Who takes the file away between the check and the commit takes the changes away as well.
        if !dryRun { try database.refuseMoved(path) }
        if !isScratch, !dryRun {
          // The last one to close the file would do it, and hold off readers until it is done.
          _ = try? database.checkpoint(.passive)
        }
        return changes
      }
    }
  }
}
