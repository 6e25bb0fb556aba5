import GRDB

/// Builds a catalog from its revisions alone: its state if only metro had written to it.
struct RevisionReplay {
  enum Outcome {
    case done(Catalog)
    /// The changes of a revision cannot be applied; `conflict` is the row that is not as they expect, if
    /// they can be read.
    case failed(revision: Int64, conflict: RowConflict?)
  }

  private let catalog: Catalog
  private let isInterrupted: @Sendable () -> Bool

  init(_ catalog: Catalog, _ isInterrupted: @escaping @Sendable () -> Bool) {
    self.catalog = catalog
    self.isInterrupted = isInterrupted
  }

  func run() throws -> Outcome {
    let made = try Catalog.emptyScratch(isInterrupted)
    var failed: Outcome?
    try catalog.read { source in
      let log = RevisionLog(source)
      try made.write { writer in
        let replay = ChangesetReplay(writer.database, .forward, checkpoint: writer.pause)
        for part in try log.parts(of: 0...Int64.max) {
          do {
            try replay.replay(log.changeset(part))
          } catch  where error is RowConflict || error is ChangesetError {
            failed = try .failed(
              revision: log.revision(ofPart: part) ?? 0, conflict: error as? RowConflict)
            return
          }
        }
      }
    }
    return failed ?? .done(made)
  }
}
