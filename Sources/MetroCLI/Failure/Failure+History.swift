import MetroCore

/// Maps errors about revisions.
extension Failure {
  init(_ error: HistoryError) {
    switch error {
    case .noSuchRevision(let number, let latest):
      self.init(
        status: .negative, message: "revision \(number): no such revision",
        hint: latest == 0
          ? "the catalog has no revisions yet"
          : "the latest is \(latest); metro history lists them")
    case .revisionNotKept(let number, let first):
      self.init(
        status: .negative,
        message: "revision \(number): the history before revision \(first) was not kept",
        hint: "metro history lists the revisions that were kept")
    case .nothingToUndo:
      self.init(
        status: .negative, message: "nothing to undo", hint: "metro history shows why")
    case .nothingToRedo:
      self.init(
        status: .negative, message: "nothing to redo",
        hint: "redo reverses an undo, and only until something else is changed")
    case .cannotUndo(let number, let reason, let hint):
      self.init(
        status: .negative, message: "revision \(number) cannot be undone: \(reason)",
        hint: hint?.text)
    case .undoConflict(let conflict):
      self.init(conflict)
    case .changedOutside(let noun, let id):
      self.init(
        status: .badData,
        message: "\(noun.rawValue) '\(id)': changed by another program without a revision",
        hint: "metro check lists its changes; metro check --adopt records them as a revision")
    case .builtOnOutside(let noun, let id, let revision):
      self.init(
        status: .badData,
        message:
          "\(noun.rawValue) '\(id)': another program changed it before revision \(revision) was "
          + "stored",
        hint: "metro compact --history-before \(revision) keeps all records and the later history")
    case .changedMeanwhile:
      self.init(
        status: .locked, message: "the catalog changed after the plan was made",
        hint: "nothing was applied; try again")
    }
  }

  private init(_ conflict: UndoConflict) {
    let record = "\(conflict.noun.rawValue) '\(conflict.id)'"
    let cause =
      conflict.later.map { "\(RevisionText.name($0))" } ?? "another program"
    let reason =
      if let dependent = conflict.dependent {
        "\(dependent.noun.rawValue) '\(dependent.id)' has referred to \(record) since \(cause)"
      } else if let holder = conflict.holder {
        "\(conflict.noun.rawValue) '\(holder)' has taken the place of \(record) since \(cause)"
      } else if let field = conflict.field {
        "\(field) of \(record) was changed again by \(cause)"
      } else {
        "\(record) was changed again by \(cause)"
      }
    self.init(
      status: .negative, message: "revision \(conflict.revision) cannot be undone: \(reason)",
      hint: conflict.later.map(Self.hint) ?? "metro check lists its changes")
    field = conflict.field
  }
  private static func hint(_ later: Revision) -> String {
    switch later.kind {
    // `metro undo` does not accept these kinds.
    case .undo, .redo, .baseline: "metro show-revision \(later.number)"
    case .change, .revert, .adoption:
      "metro undo \(later.number) first, or metro show-revision \(later.number)"
    }
  }
}
