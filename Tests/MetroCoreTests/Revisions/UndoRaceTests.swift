import Testing

@testable import MetroCore

/// The state can change between choosing a revision and acquiring the lock.
struct UndoRaceTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    let catalog = try Catalog.create(at: sandbox.path())
    try catalog.add(.city, "a", ["name": "A"])
    try catalog.add(.city, "b", ["name": "B"])
  }

  private func opened() throws -> Catalog { try Catalog.open(at: sandbox.path(), for: .reading) }

  /// Works while another program folds the history up to a revision; returns the error, if any.
  private func error(
    folding number: Int64, _ work: (Catalog) throws -> Void
  ) throws -> HistoryError? {
    try Rival.change(sandbox.path()) {
      try $0.foldHistory(upTo: number, by: .unknown)
    } during: {
      let catalog = try Catalog.open(
        at: sandbox.path(), for: .writing, wait: 60, isInterrupted: $0)
      do {
        try work(catalog)
        return nil
      } catch let error as HistoryError {
        return error
      }
    }
  }

  @Test func `a revision folded in the meantime is not undone`() throws {
    let error = try #require(try error(folding: 2) { try $0.undo(2) })
    guard case HistoryError.cannotUndo(2, _, _) = error else { throw error }
    #expect(try opened().ids(.city) == ["a", "b"])
  }

  @Test func `the latest change is not undone if it was folded in the meantime`() throws {
    #expect(try error(folding: 2) { try $0.undo() } == HistoryError.nothingToUndo)
    #expect(try opened().ids(.city) == ["a", "b"])
  }

  @Test func `an undo folded in the meantime is not redone`() throws {
    try Catalog.open(at: sandbox.path(), for: .writing).undo()
    #expect(try error(folding: 3) { try $0.redo() } == HistoryError.nothingToRedo)
    #expect(try opened().ids(.city) == ["a"])
  }

  @Test func `a revert to a revision folded in the meantime fails`() throws {
    #expect(
      try error(folding: 2) { try $0.revert(to: 1) } == HistoryError.revisionNotKept(1, first: 2))
    #expect(try opened().ids(.city) == ["a", "b"])
  }

  @Test func `a history folded in the meantime is not folded again`() throws {
    let error = try error(folding: 2) { try $0.foldHistory(upTo: 1, by: .unknown) }
    #expect(error == HistoryError.revisionNotKept(1, first: 2))
    #expect(try opened().findings() == [])
    #expect(try opened().past(.revision(2)).ids(.city) == ["a", "b"])
  }

  @Test func `a change that was made in the meantime is not undone in place of the latest one`()
    throws
  {
    let undone = try Rival.change(sandbox.path()) {
      try $0.add(.city, "c", ["name": "C"])
    } during: {
      try Catalog.open(at: sandbox.path(), for: .writing, wait: 60, isInterrupted: $0).undo()
    }
    #expect(undone.number == 2)
    #expect(try opened().ids(.city) == ["a", "c"])
  }

  @Test func `an undo does not take back what a change in the meantime depends on`() throws {
    let error = try Rival.change(sandbox.path()) {
      try $0.edit(.city, "b", ["name": "B2"])
    } during: { isInterrupted -> HistoryError? in
      let catalog = try Catalog.open(
        at: sandbox.path(), for: .writing, wait: 60, isInterrupted: isInterrupted)
      do {
        try catalog.undo()
        return nil
      } catch let error as HistoryError {
        return error
      }
    }
    guard case .undoConflict? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try opened().texts(.city, "b")["name"] == "B2")
  }
}
