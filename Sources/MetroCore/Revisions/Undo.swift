import GRDB

extension Catalog {
  /// Takes back what a revision changed, as a new revision; without a number, the latest change that
  /// is not undone.
  ///
  /// Returns the revision that was undone.
  ///
  /// - Throws: `nothingToUndo`, `noSuchRevision`, `revisionNotKept`, `cannotUndo`; `undoConflict` if
  ///   later changes stand on it, and then nothing is changed; `changedMeanwhile` if another program
  ///   has made a revision since the one to be undone was chosen.
  @discardableResult
  package func undo(
    _ number: Int64? = nil, by origin: RevisionOrigin = .unknown, dryRun: Bool = false
  ) throws -> Revision {
    let (revision, latest) = try read { database in
      let choice = try UndoChoice(database)
      guard let number = try number ?? choice.nextUndo() else { throw CatalogError.nothingToUndo }
      let log = RevisionLog(database)
      let revision = try log.revision(number)
      try revision.checkCanBeUndone(choice)
      return (revision, try log.latest())
    }
    try takeBack(
      revision.number...revision.number, .undo(revision.number),
      ifLatestIs: number == nil ? latest : nil, by: origin, dryRun: dryRun)
    return revision
  }

  /// Takes the latest undo back, as a new revision; returns the undo, and the revision that is in
  /// effect again unless it is folded away.
  ///
  /// - Throws: `nothingToRedo`; `changedMeanwhile` as ``undo(_:by:dryRun:)`` does.
  @discardableResult
  package func redo(
    by origin: RevisionOrigin = .unknown, dryRun: Bool = false
  ) throws -> (undo: Revision, revision: Revision?) {
    let (undo, revision, latest) = try read { database in
      let log = RevisionLog(database)
      guard let number = try UndoChoice(database).nextRedo() else {
        throw CatalogError.nothingToRedo
      }
      let undo = try log.revision(number)
      let revision = try? log.revision(undo.kind.target ?? number)
      return (undo, revision?.kind == .baseline ? nil : revision, try log.latest())
    }
    try takeBack(
      undo.number...undo.number, .redo(undo.number), ifLatestIs: latest, by: origin,
      dryRun: dryRun)
    return (undo, revision)
  }

  /// Makes the catalog what it was after a revision, as a new revision; 0 is before the first.
  ///
  /// Returns the revisions that were taken back, or nil if there were none.
  ///
  /// - Throws: `noSuchRevision`.
  @discardableResult
  package func revert(
    to number: Int64, by origin: RevisionOrigin = .unknown, dryRun: Bool = false
  ) throws -> ClosedRange<Int64>? {
    let latest = try read { database in
      let log = RevisionLog(database)
      try log.checkIsKept(number)
      return try log.latest()
    }
    guard number < latest else { return nil }
    try takeBack(
      number + 1...latest, .revert(number), ifLatestIs: latest, by: origin, dryRun: dryRun)
    return number + 1...latest
  }

  /// Takes revisions back; `latest` is the one for which they were chosen, if that matters.
  private func takeBack(
    _ revisions: ClosedRange<Int64>, _ kind: RevisionKind, ifLatestIs latest: Int64?,
    by origin: RevisionOrigin, dryRun: Bool
  ) throws {
    try namingConflicts(with: revisions.lowerBound) {
      _ = try transact(by: origin, kind, dryRun: dryRun, checksReferencesLast: true) { writer in
        let log = RevisionLog(writer.database)
        guard try latest ?? log.latest() == log.latest() else {
          throw CatalogError.changedMeanwhile
        }
        let replay = ChangesetReplay(writer.database, .backward, breathe: writer.pause)
        for part in try log.parts(of: revisions).reversed() {
          try replay.replay(log.changeset(part))
          try writer.pause()
        }
        for rename in try log.renames(in: revisions).reversed() {
          writer.note(rename.reversed)
        }
      }
    }
  }
}

extension Revision {
  fileprivate func checkCanBeUndone(_ choice: UndoChoice) throws {
    switch kind {
    case .baseline:
      throw CatalogError.cannotUndo(
        number, reason: "it holds what was there before the history that is kept", hint: nil)
    case .undo, .redo:
      let article = kind.word == "undo" ? "an" : "a"
      throw CatalogError.cannotUndo(
        number, reason: "it is itself \(article) \(kind.word)",
        hint: "metro redo and metro undo without a number go back and forth")
    case .change, .revert, .adoption:
      guard let undo = try choice.undo(of: number) else { return }
      throw CatalogError.cannotUndo(
        number, reason: "revision \(undo) has undone it already", hint: "metro history")
    }
  }
}
