import GRDB

/// Why a revision cannot be undone: something later stands on what it did.
package struct UndoConflict: Sendable, Equatable {
  /// The revision that was to be undone.
  package let revision: Int64
  package let noun: Noun.Name
  package let id: String
  /// The field that has another value; nil where the record as a whole is concerned.
  package let field: String?
  /// A record that refers to this one, which would go: its noun and id.
  package let dependent: Dependent?
  /// The later revision that stands in the way; nil if it was another program.
  package let later: Revision?

  package struct Dependent: Sendable, Equatable {
    package let noun: Noun.Name
    package let id: String
  }
}

extension Catalog {
  /// Takes back what a revision changed, as a new revision; without a number, the latest change that
  /// is not undone.
  ///
  /// Returns the revision that was undone.
  ///
  /// - Throws: `nothingToUndo`, `noSuchRevision`, `cannotUndo`; `undoConflict` if later changes stand
  ///   on it, and then nothing is changed.
  @discardableResult
  package func undo(
    _ number: Int64? = nil, by origin: RevisionOrigin = .unknown, dryRun: Bool = false
  ) throws -> Revision {
    let revision = try read { database in
      let choice = try UndoChoice(database)
      guard let number = try number ?? choice.nextUndo() else { throw CatalogError.nothingToUndo }
      let revision = try RevisionLog(database).revision(number)
      try revision.checkCanBeUndone(choice)
      return revision
    }
    try takeBack(
      revision.number...revision.number, .undo(revision.number), by: origin, dryRun: dryRun)
    return revision
  }

  /// Takes the latest undo back, as a new revision; returns the revision that is in effect again.
  ///
  /// - Throws: `nothingToRedo`.
  @discardableResult
  package func redo(
    by origin: RevisionOrigin = .unknown, dryRun: Bool = false
  ) throws -> (undo: Revision, revision: Revision) {
    let (undo, revision) = try read { database in
      let log = RevisionLog(database)
      guard let number = try UndoChoice(database).nextRedo() else {
        throw CatalogError.nothingToRedo
      }
      let undo = try log.revision(number)
      return (undo, try log.revision(undo.kind.target ?? number))
    }
    try takeBack(undo.number...undo.number, .redo(undo.number), by: origin, dryRun: dryRun)
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
    try takeBack(number + 1...latest, .revert(number), by: origin, dryRun: dryRun)
    return number + 1...latest
  }

  private func takeBack(
    _ revisions: ClosedRange<Int64>, _ kind: RevisionKind, by origin: RevisionOrigin, dryRun: Bool
  ) throws {
    do {
      try transact(by: origin, kind, dryRun: dryRun, checksReferencesLast: true) { writer in
        let log = RevisionLog(writer.database)
        let replay = ChangesetReplay(writer.database, .backward, breathe: writer.pause)
        for part in try log.parts(of: revisions).reversed() {
          try replay.replay(log.changeset(part))
          try writer.pause()
        }
        for rename in try log.renames(in: revisions).reversed() {
          writer.note(rename.reversed)
        }
      }
    } catch let conflict as RowConflict {
      throw try CatalogError.undoConflict(self.conflict(conflict, of: revisions.lowerBound))
    } catch let fault as ReferenceCheck.Fault {
      throw try CatalogError.undoConflict(self.conflict(fault, of: revisions.lowerBound))
    }
  }

  private func conflict(_ conflict: RowConflict, of revision: Int64) throws -> UndoConflict {
    UndoConflict(
      revision: revision, noun: conflict.table.noun.name, id: conflict.id, field: conflict.field,
      dependent: nil,
      later: try read {
        try RevisionLog($0).lastChange(
          of: conflict.table, id: conflict.id, column: conflict.column, after: revision)
      })
  }

  private func conflict(_ fault: ReferenceCheck.Fault, of revision: Int64) throws -> UndoConflict {
    UndoConflict(
      revision: revision, noun: fault.target.name, id: fault.targetID, field: nil,
      dependent: UndoConflict.Dependent(noun: fault.table.noun.name, id: fault.id),
      later: try read { database in
        let log = RevisionLog(database)
        return try log.lastChange(
          of: fault.table, id: fault.id, column: fault.column, after: revision)
          ?? log.lastChange(
            of: .ofRecords(fault.target), id: fault.targetID, column: nil, after: revision)
      })
  }
}

extension Revision {
  fileprivate func checkCanBeUndone(_ choice: UndoChoice) throws {
    switch kind {
    case .baseline:
      throw CatalogError.cannotUndo(
        number, reason: "it holds what was there before the history that is kept", hint: nil)
    case .undo, .redo:
      throw CatalogError.cannotUndo(
        number, reason: "it is itself an \(kind.word)",
        hint: "metro redo and metro undo without a number go back and forth")
    case .change, .revert, .adoption:
      guard let undo = try choice.undo(of: number) else { return }
      throw CatalogError.cannotUndo(
        number, reason: "revision \(undo) has undone it already", hint: "metro history")
    }
  }
}

extension RevisionLog {
  /// Finds the latest revision after another one that changed a column of a record, or the record.
  fileprivate func lastChange(
    of table: RecordedTable, id: String, column: String?, after revision: Int64
  ) throws -> Revision? {
    let last = try parts(of: revision...revision).last ?? 0
    let key = RecordKey(table.noun, id: id)
    for part in try parts(after: last, touching: [key]).reversed() {
      guard try changes(changeset(part), table, id: id, column: column),
        let number = try self.revision(ofPart: part)
      else { continue }
      return try self.revision(number)
    }
    return nil
  }

  private func changes(
    _ changeset: [UInt8], _ table: RecordedTable, id: String, column: String?
  ) throws -> Bool {
    let columns = try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.name])
    let index = column.flatMap(columns.firstIndex(of:))
    return try unsafe changeset.withUnsafeBufferPointer { bytes in
      var reader = unsafe ChangesetReader(bytes)
      while try reader.next() {
        guard reader.table == table.name, let cell = reader.key.first?.cell, Cell(cell).text == id
        else { continue }
        guard reader.operation == .update, let index, index < reader.after.count else {
          return true
        }
        if reader.after[index] != nil { return true }
      }
      return false
    }
  }

  /// Checks that the catalog can be shown as it was after a revision; 0 is before the first.
  ///
  /// - Throws: `noSuchRevision`.
  func checkIsKept(_ number: Int64) throws {
    guard number >= 0, try number <= latest() else {
      throw CatalogError.noSuchRevision(number, latest: try latest())
    }
    let baseline = try Int64.fetchOne(
      database, sql: "SELECT number FROM revision WHERE kind = 'baseline'")
    if let baseline, number < baseline {
      throw CatalogError.revisionNotKept(number, first: baseline)
    }
  }
}
