import Testing

@testable import MetroCore

/// What is chosen before a lock is had may be something else when it is.
struct UndoRaceTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    let catalog = try Catalog.create(at: sandbox.path())
    try catalog.add(.city, "a", ["name": "A"])
    try catalog.add(.city, "b", ["name": "B"])
  }

  private func opened() throws -> Catalog { try Catalog.open(at: sandbox.path(), for: .reading) }

  /// Works while another program folds the history up to a revision; returns what stops the work.
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

  @Test func `A revision that was folded meanwhile is not undone`() throws {
    let error = try #require(try error(folding: 2) { try $0.undo(2) })
    guard case HistoryError.cannotUndo(2, _, _) = error else { throw error }
    #expect(try opened().ids(.city) == ["a", "b"])
  }

  @Test func `The latest change is not undone where it was folded meanwhile`() throws {
    #expect(try error(folding: 2) { try $0.undo() } == HistoryError.nothingToUndo)
    #expect(try opened().ids(.city) == ["a", "b"])
  }

  @Test func `An undo that was folded meanwhile is not taken back`() throws {
    try Catalog.open(at: sandbox.path(), for: .writing).undo()
    #expect(try error(folding: 3) { try $0.redo() } == HistoryError.nothingToRedo)
    #expect(try opened().ids(.city) == ["a"])
  }

  @Test func `Nothing goes back to what was folded meanwhile`() throws {
    #expect(
      try error(folding: 2) { try $0.revert(to: 1) } == HistoryError.revisionNotKept(1, first: 2))
    #expect(try opened().ids(.city) == ["a", "b"])
  }

  @Test func `What was folded meanwhile is not folded again`() throws {
    let error = try error(folding: 2) { try $0.foldHistory(upTo: 1, by: .unknown) }
    #expect(error == HistoryError.revisionNotKept(1, first: 2))
    #expect(try opened().findings() == [])
    #expect(try opened().past(.revision(2)).ids(.city) == ["a", "b"])
  }

  @Test func `The latest change is another one if somebody has changed something meanwhile`() throws
  {
    #expect(throws: HistoryError.changedMeanwhile) {
      try Rival.change(sandbox.path()) {
        try $0.add(.city, "c", ["name": "C"])
      } during: {
        try Catalog.open(at: sandbox.path(), for: .writing, wait: 60, isInterrupted: $0).undo()
      }
    }
    #expect(try opened().ids(.city) == ["a", "b", "c"])
  }
}
