import GRDB
package import MetroText

extension Catalog {
  /// Returns the latest revision before a time, up to which a history would be folded, or nil if
  /// there is nothing to fold.
  package func lastRevision(before time: UTCTime) throws -> Int64? {
    let number = try revision(before: time)
    guard number > 0, try revision(number).kind != .baseline else { return nil }
    return number
  }

  /// Returns the revision before another one, up to which a history would be folded, or nil if that is the
  /// first one.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`.
  package func lastRevision(before number: Int64) throws -> Int64? {
    let number = try revision(number).number - 1
    return try number == 0 ? nil : revision(number).number
  }

  /// Folds all revisions up to `number` into a baseline with that number.
  ///
  /// Afterward, earlier states of the catalog are gone, and those revisions cannot be undone. The digests of
  /// the later revisions are computed again.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`; `changedMeanwhile` if another program has changed
  ///   the history since it was read.
  package func foldHistory(upTo number: Int64, by origin: RevisionOrigin) throws {
    guard access == .writing else { throw StorageError.readOnly(path: path) }
    let revision = try revision(number)
    let past = try past(.revision(number))
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try inDatabase { database in
        try inWriteTransaction(database) {
          let log = RevisionLog(database)
          guard try log.revision(number) == revision else { throw HistoryError.changedMeanwhile }
          guard let last = try log.parts(of: 0...number).last else { return .commit }
          // Foreign keys remove their parts with them.
          try database.execute(
            sql: """
              DELETE FROM revision WHERE number <= ?;
              DELETE FROM revision_record WHERE part <= ?;
              """, arguments: [number, last])
          try database.forgetDumps(before: number)
          var origin = origin
          origin.time = revision.origin.time
          try past.read {
            try Baseline($0, in: database).write(origin, number: number, before: last + 1)
          }
          // The former digests would confirm a guess at the forgotten text.
          try RevisionChain(database).fill(from: number)
          try database.refuseMoved(path)
          return .commit
        }
      }
    }
    changed()
  }

  /// Returns unused space to the file system, and keeps nothing in the file that was removed from its
  /// tables; the file then has the current schema.
  ///
  /// The tables for search and lookup are made from the records again, because an index keeps removed
  /// entries. With `clearsFindings`, the findings of the audit are removed too, which quote the records as
  /// they were; the next audit examines everything.
  ///
  /// - Throws: `StorageError.oldStateInUse` if another process still reads an earlier state at the end of
  ///   the wait; the file then keeps it.
  package func shrink(clearsFindings: Bool = false) throws {
    try migrate()
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try inTurn(changing: {
        try inDatabase { database in
          try database.inTransaction(.immediate) {
            try SearchIndex(database: database).remake()
            if clearsFindings {
              try database.execute(sql: "DELETE FROM finding; DELETE FROM audit")
            }
            try database.refuseMoved(path)
            return .commit
          }
          try database.execute(sql: "VACUUM")
          try emptyLog(database)
        }
      })
    }
  }

  /// Moves all pages from the log into the file, which overwrites the old ones, and empties the log.
  private func emptyLog(_ database: Database) throws {
    let isBusy = try Bool.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    guard isBusy == true else { return }
    throw StorageError.oldStateInUse(path: path, by: ReadingProcess.all(of: path))
  }
}
