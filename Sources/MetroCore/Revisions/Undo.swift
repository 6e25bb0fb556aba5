import GRDB

extension Catalog {
  /// Undoes a revision as a new revision; without a number, the latest change that is not undone.
  ///
  /// Returns the revision that was undone.
  ///
  /// Revisions that other programs make in the meantime stay, as if the number had been given.
  ///
  /// - Throws: `nothingToUndo`, `noSuchRevision`, `revisionNotKept`, `cannotUndo`; `undoConflict`
  ///   if later changes depend on it, in which case nothing changes.
  @discardableResult
  package func undo(
    _ number: Int64? = nil, by origin: RevisionOrigin = .unknown, dryRun: Bool = false
  ) throws -> Revision {
    try undo(number, by: origin, dryRun: dryRun, keeping: nil)
  }

  /// Undoes a revision; `renamed` is a record that has got another ID since, and keeps it.
  func undo(
    _ number: Int64?, by origin: RevisionOrigin, dryRun: Bool, keeping renamed: Rename?
  ) throws -> Revision {
    let isLatest = number == nil
    var number = number
    let plan = try takeBack(by: origin, dryRun: dryRun, keeping: renamed) { database in
      let choice = try UndoChoice(database)
      let latest = isLatest ? try choice.nextUndo() : number
      guard let latest else { throw HistoryError.nothingToUndo }
      let chosen = number ?? latest
      number = chosen
      let revision = try RevisionLog(database).revision(chosen)
      try revision.checkCanBeUndone(choice)
      return Plan(kind: .undo(chosen), revisions: chosen...chosen, revision: revision, latest: nil)
    }
    return plan.revision
  }

  /// Reverts the latest undo as a new revision.
  ///
  /// Returns the undo, and the revision that is in effect again unless it is folded away.
  ///
  /// - Throws: `nothingToRedo`; `changedMeanwhile` if another program has made a revision since
  ///   the choice.
  @discardableResult
  package func redo(
    by origin: RevisionOrigin = .unknown, dryRun: Bool = false
  ) throws -> (undo: Revision, revision: Revision?) {
    let plan = try takeBack(by: origin, dryRun: dryRun) { database in
      guard let number = try UndoChoice(database).nextRedo() else {
        throw HistoryError.nothingToRedo
      }
      let log = RevisionLog(database)
      return Plan(
        kind: .redo(number), revisions: number...number, revision: try log.revision(number),
        latest: try log.last())
    }
    let undo = plan.revision
    let revision = try? revision(undo.kind.target ?? undo.number)
    return (undo, revision?.kind == .baseline ? nil : revision)
  }

  /// Restores the state after a revision, as a new revision; 0 is the state before the first.
  ///
  /// Returns the revisions that were reverted, or nil if there were none.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`; `changedMeanwhile` if another program has made a revision since
  ///   the choice.
  @discardableResult
  package func revert(
    to number: Int64, by origin: RevisionOrigin = .unknown, dryRun: Bool = false
  ) throws -> ClosedRange<Int64>? {
    let hasLater = try read { database in
      let log = RevisionLog(database)
      try log.checkIsKept(number)
      return try log.latest() > number
    }
    guard hasLater else { return nil }
    return try takeBack(by: origin, dryRun: dryRun) { database in
      let log = RevisionLog(database)
      try log.checkIsKept(number)
      guard let latest = try log.last(), latest.number > number else {
        throw HistoryError.changedMeanwhile
      }
      return Plan(
        kind: .revert(number), revisions: number + 1...latest.number, revision: latest,
        latest: latest)
    }.revisions
  }

  /// The revisions to revert, and the state of the history when they were chosen.
  private struct Plan: Equatable {
    let kind: RevisionKind
    let revisions: ClosedRange<Int64>
    let revision: Revision
    /// The latest revision, if no other may follow it.
    let latest: Revision?
  }

  /// Reverts the revisions that `choose` selects, and returns the plan.
  ///
  /// `choose` runs before anything waits for a lock, and again once no other process can write: in
  /// the meantime another program may have changed the catalog or folded its history under the same
  /// numbers.
  private func takeBack(
    by origin: RevisionOrigin, dryRun: Bool, keeping renamed: Rename? = nil,
    _ choose: (Database) throws -> Plan
  ) throws -> Plan {
    let plan = try read(choose)
    try namingConflicts(with: plan.revisions.lowerBound) {
      _ = try transact(by: origin, plan.kind, dryRun: dryRun, checksReferencesLast: true) {
        writer in
        guard try choose(writer.database) == plan else { throw HistoryError.changedMeanwhile }
        let log = RevisionLog(writer.database)
        if case .undo(let number) = plan.kind {
          try log.refuseLists(changedAfter: number, following: renamed)
        }
        if let renamed {
          try writer.database.changeID(
            .named(renamed.noun), from: renamed.after, to: renamed.before)
        }
        let replay = ChangesetReplay(writer.database, .backward, checkpoint: writer.pause)
        for part in try log.parts(of: plan.revisions).reversed() {
          try replay.replay(log.changeset(part))
          try writer.pause()
        }
        if let renamed {
          try writer.database.changeID(
            .named(renamed.noun), from: renamed.before, to: renamed.after)
        }
        for rename in try log.renames(in: plan.revisions).reversed() {
          writer.note(rename.reversed)
        }
      }
    }
    return plan
  }
}

extension Revision {
  fileprivate func checkCanBeUndone(_ choice: UndoChoice) throws {
    switch kind {
    case .baseline:
      throw HistoryError.cannotUndo(
        number, reason: "it contains the records from before the retained history", hint: nil)
    case .undo, .redo:
      let article = kind.word == "undo" ? "an" : "a"
      throw HistoryError.cannotUndo(
        number, reason: "it is itself \(article) \(kind.word)",
        hint: .undoLatest)
    case .change, .revert, .adoption:
      guard let undo = try choice.undo(of: number) else { return }
      throw HistoryError.cannotUndo(
        number, reason: "revision \(undo) has already undone it", hint: .showHistory)
    }
  }
}
