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

  /// Folds all revisions up to `number` into a baseline with that number.
  ///
  /// Afterward, earlier states of the catalog are gone, and those revisions cannot be undone.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`; `changedMeanwhile` if another program has changed
  ///   the history since it was read.
  package func foldHistory(upTo number: Int64, by origin: RevisionOrigin) throws {
    guard access == .writing else { throw StorageError.readOnly(path: path) }
    let revision = try revision(number)
    let past = try past(.revision(number))
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try withQueue { queue in
        try queue.inDatabase { database in
          try database.inTransaction(.immediate) {
            let log = RevisionLog(database)
            guard try log.revision(number) == revision else { throw HistoryError.changedMeanwhile }
            guard let last = try log.parts(of: 0...number).last else { return .commit }
            // Foreign keys remove their parts with them.
            try database.execute(
              sql: """
                DELETE FROM revision WHERE number <= ?;
                DELETE FROM revision_record WHERE part <= ?;
                """, arguments: [number, last])
            var origin = origin
            origin.time = revision.origin.time
            try past.read {
              try Baseline($0, in: database).write(origin, number: number, before: last + 1)
            }
            try database.refuseMoved(path)
            return .commit
          }
        }
      }
    }
  }

  /// Returns unused space to the file system.
  package func shrink() throws {
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try withQueue { queue in
        try queue.inDatabase { try $0.execute(sql: "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)") }
      }
    }
  }
}
