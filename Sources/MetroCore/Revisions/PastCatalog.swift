import GRDB
package import MetroText

/// A point in the history of a catalog, named by revision or time.
package enum PastPoint: Sendable, Equatable {
  case revision(Int64)
  case time(UTCTime)
}

extension Catalog {
  /// Returns the day of a point in the history, as `YYYY-MM-DD`; nil before the first revision.
  package func day(of point: PastPoint) throws -> String? {
    switch point {
    case .time(let time): return String(time.text.prefix(10))
    case .revision(0): return nil
    case .revision(let number): return String(try revision(number).origin.time.text.prefix(10))
    }
  }

  /// Returns a copy of the catalog as it was at a point in its history; freeing it deletes the
  /// copy.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`; `changedOutside` if another program has changed a
  ///   record.
  package func past(_ point: PastPoint) throws -> Catalog {
    func number(in log: RevisionLog) throws -> Int64 {
      let number =
        switch point {
        case .revision(let number): number
        case .time(let time): try log.revision(at: time)
        }
      try log.checkIsKept(number)
      return number
    }
    // The check avoids copying for a missing revision; it runs again since the history may have
    // changed.
    _ = try read { try number(in: RevisionLog($0)) }
    let scratch = try scratchCopy()
    scratch.resolutionOptions = resolutionOptions
    _ = try translatingConflicts {
      try scratch.write { writer in
        let log = RevisionLog(writer.database)
        let number = try number(in: log)
        let latest = try log.latest()
        guard number < latest else { return }
        let replay = ChangesetReplay(writer.database, .backward, checkpoint: writer.pause)
        let pending = try PendingRecords(writer.database)
        let parts = try log.parts(of: number + 1...latest)
        for part in parts.reversed() {
          let changeset = try log.changeset(part)
          try replay.replay(changeset)
          try unsafe changeset.forEachRecord { table, id, _ in
            try unsafe pending.mark(table, id: id)
          }
        }
        try SearchIndex(database: writer.database).update()
        try log.forget(after: number)
        try writer.database.forgetDumps(after: number)
      }
    }
    return scratch
  }

  /// Runs work and reports a row conflict as a change by another program.
  func translatingConflicts<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let conflict as RowConflict {
      throw HistoryError.changedOutside(conflict.table.noun.name, id: conflict.id)
    }
  }
}
