import GRDB

/// Finds the target of `undo` and `redo` if the user names no revision.
///
/// An undo reverts the latest change that is not undone yet; a redo reverts the latest undo, unless
/// another change came after it.
struct UndoChoice {
  private let revisions: RowStatement

  init(_ database: Database) throws {
    revisions = try RowStatement(
      database, "SELECT number, kind, target FROM revision ORDER BY number DESC")
  }

  /// Returns the revision that the next undo reverts.
  func nextUndo() throws -> Int64? {
    var undone: Set<Int64> = []
    var redone: Set<Int64> = []
    return try fromLatest { number, kind in
      switch kind {
      case .undo(let target):
        if !redone.contains(number) { undone.insert(target) }
      case .redo(let target): redone.insert(target)
      case .baseline: return .stop
      case .change, .revert, .adoption:
        if !undone.contains(number) { return .found }
      }
      return .goOn
    }
  }

  /// Returns the undo that the next redo reverts.
  func nextRedo() throws -> Int64? {
    var redone: Set<Int64> = []
    return try fromLatest { number, kind in
      switch kind {
      case .redo(let target): redone.insert(target)
      case .undo:
        if !redone.contains(number) { return .found }
      case .change, .revert, .adoption, .baseline: return .stop
      }
      return .goOn
    }
  }

  /// Returns the undo in effect that reverted a revision, or nil if the revision is not undone.
  func undo(of revision: Int64) throws -> Int64? {
    var redone: Set<Int64> = []
    return try fromLatest { number, kind in
      guard number > revision else { return .stop }
      if case .redo(let target) = kind { redone.insert(target) }
      return kind == .undo(revision) && !redone.contains(number) ? .found : .goOn
    }
  }

  /// Returns the reverted revisions, each with the revision that reverted it: undone changes and
  /// redone undos.
  func takenBack() throws -> [Int64: Int64] {
    var takenBack: [Int64: Int64] = [:]
    _ = try fromLatest { number, kind in
      switch kind {
      case .redo(let target): takenBack[target] = number
      case .undo(let target):
        if takenBack[number] == nil { takenBack[target] = number }
      case .change, .revert, .adoption, .baseline: break
      }
      return .goOn
    }
    return takenBack
  }

  private enum Step {
    case goOn, stop, found
  }

  private func fromLatest(_ step: (Int64, RevisionKind) throws -> Step) throws -> Int64? {
    defer { revisions.reset() }
    while try revisions.next() {
      let number = revisions.integer(0)
      guard let kind = kind() else { throw ChangesetError() }
      switch try step(number, kind) {
      case .goOn: continue
      case .stop: return nil
      case .found: return number
      }
    }
    return nil
  }

  private func kind() -> RevisionKind? {
    RevisionKind(
      word: Cell(revisions.cell(1)).text ?? "",
      target: revisions.isNull(2) ? nil : revisions.integer(2))
  }
}
