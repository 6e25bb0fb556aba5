package import MetroText

/// Who makes a change, when, and by which command: what a revision says beside the change.
package struct RevisionOrigin: Sendable, Equatable {
  /// The person or program that made the change.
  package var actor: String

  /// The command line, without values that may be personal.
  package var command: String

  /// Why, in the words of who made the change.
  package var note: String?

  package var time: UTCTime

  package init(actor: String, command: String, note: String? = nil, time: UTCTime) {
    self.actor = actor
    self.command = command
    self.note = note
    self.time = time
  }

  /// Where nobody says.
  package static let unknown = RevisionOrigin(actor: "", command: "", time: .epoch)
}

/// What a revision is.
package enum RevisionKind: Sendable, Equatable {
  case change
  /// Takes back what a revision changed.
  case undo(Int64)
  /// Takes back an undo.
  case redo(Int64)
  /// Goes back to the catalog as it was after a revision.
  case revert(Int64)
  /// Takes on what another program changed.
  case adoption
  /// Holds the records from before the history that is kept.
  case baseline

  /// The word in the file.
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

  /// The revision that it is about.
  package var target: Int64? {
    switch self {
    case .undo(let target), .redo(let target), .revert(let target): target
    case .change, .adoption, .baseline: nil
    }
  }

  /// Reads what a file says; nil for what no metro writes.
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
