package import MetroText

/// Who made a change, when, and with which command.
package struct RevisionOrigin: Sendable, Equatable {
  /// The person or program that made the change.
  package var actor: String

  /// The command line, without values that may be personal.
  package var command: String

  /// The reason for the change, as its author stated it.
  package var note: String?

  package var time: UTCTime

  package init(actor: String, command: String, note: String? = nil, time: UTCTime) {
    self.actor = actor
    self.command = command
    self.note = note
    self.time = time
  }

  /// The origin if none is given.
  package static let unknown = RevisionOrigin(actor: "", command: "", time: .epoch)
}

/// The kind of a revision.
package enum RevisionKind: Sendable, Equatable {
  case change
  /// Reverts the changes of a revision.
  case undo(Int64)
  /// Reverts an undo.
  case redo(Int64)
  /// Restores the state after a revision.
  case revert(Int64)
  /// Records changes that another program made.
  case adoption
  /// Holds the records from before the retained history.
  case baseline

  /// The word stored in the file.
  package var word: String {
    switch self {
    case .change: "change"
    case .undo: "undo"
    case .redo: "redo"
    case .revert: "revert"
    case .adoption: "adoption"
    case .baseline: "baseline"
    }
  }

  /// The revision that this kind refers to.
  package var target: Int64? {
    switch self {
    case .undo(let target), .redo(let target), .revert(let target): target
    case .change, .adoption, .baseline: nil
    }
  }

  /// Parses the stored word and target; returns nil for a combination that metro never writes.
  init?(word: String, target: Int64?) {
    switch (word, target) {
    case ("change", nil): self = .change
    case ("undo", let target?): self = .undo(target)
    case ("redo", let target?): self = .redo(target)
    case ("revert", let target?): self = .revert(target)
    case ("adoption", nil): self = .adoption
    case ("baseline", nil): self = .baseline
    default: return nil
    }
  }
}
