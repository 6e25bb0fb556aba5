import GRDB

/// Changing a catalog: one transaction, which is recorded as one revision and indexed.
extension Catalog {
  /// Changes the catalog in one transaction, which becomes one revision, and returns the changes in
  /// chronological order.
  ///
  /// An error in `work` or the end of a dry run rolls back all changes. Without changes there is no
  /// revision.
  @discardableResult
  package func write(
    by origin: RevisionOrigin = .unknown, dryRun: Bool = false,
    _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    try explainingMissingIDs { try transact(by: origin, .change, dryRun: dryRun, work) }
  }

  /// Changes the catalog; ``write(by:dryRun:_:)`` and all other recorded writes call this method.
  ///
  /// With `checksReferencesLast`, foreign keys are off during the work, so rows may be removed and
  /// added in any order; the references that the changes touch are checked at the end.
  @discardableResult
  func transact(
    by origin: RevisionOrigin, _ kind: RevisionKind, dryRun: Bool = false,
    checksReferencesLast: Bool = false, _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    guard access == .writing else { throw StorageError.readOnly(path: path) }
    ownRevision = nil
    if dryRun, let copy = try rehearsal() {
      copy.resolutionOptions = resolutionOptions
      return try copy.transact(
        by: origin, kind, dryRun: true, checksReferencesLast: checksReferencesLast, work)
    }
    return try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try inDatabase { database in
        if checksReferencesLast { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
        defer {
          if checksReferencesLast { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
        }
        var changes: [Change] = []
        var revision: Int64?
        try inWriteTransaction(database, dryRun: dryRun) {
          let recorder =
            isRecorded
            ? try ChangeRecorder(database, origin, kind, partSize: partSize) : nil
          let writer = CatalogWriter(
            database: database, recorder: recorder, resolutionOptions: resolutionOptions,
            isInterrupted: isInterrupted)
          try work(writer)
          changes = writer.changes
          revision = try recorder?.finish(renames: writer.renames, merges: writer.merges)
          if let revision, checksReferencesLast {
            let check = try ReferenceCheck(database)
            try RevisionLog(database).forEachPart(of: revision) { try check.check($0) }
          }
          try SQLiteErrors.blamingFile {
            try SearchIndex(database: database).update(whole: recorder?.newNouns ?? [])
          }
          if !dryRun { try database.refuseMoved(path) }
          // A change that changes nothing migrates nothing either.
          return dryRun || isOlder && revision == nil ? .rollback : .commit
        }
        // A process that removes the file between the check and the commit also removes the
        // changes.
        if !dryRun, database.hasMoved { throw StorageError.movedWhileStoring(path: path) }
        if !dryRun { ownRevision = revision }
        if ownRevision != nil { changed() }
        if !isScratch, !dryRun {
          // Otherwise the last connection to close would checkpoint and block readers meanwhile.
          _ = try? database.checkpoint(.passive)
        }
        return changes
      }
    }
  }
}
