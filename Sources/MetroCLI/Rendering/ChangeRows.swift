import MetroCore

/// Changes as rows: one for each field, with its values before and after.
struct ChangeRows {
  let columns: [Column]

  /// Creates the columns; `before` and `after` are the name and help of the value columns.
  init(change: String, before: (String, String), after: (String, String)) {
    columns = [
      ("change", change), ("noun", "the record type"), ("id", "the ID of the record"),
      ("field", "the changed field"), before, after,
    ].map { Column(naming: $0, help: $1) }
  }

  /// The changes that revisions made.
  static let ofRevisions = ChangeRows(
    change: "added, changed, removed or renamed", before: ("before", "the value before"),
    after: ("after", "the value after"))

  func rows(of change: Change) -> [[Cell]] {
    let record: [Cell] = [
      .text(change.kind.word), .text(change.noun.rawValue), .text(change.id),
    ]
    if case .renamed(let old) = change.kind {
      return [record + [.text("id"), .text(old), .text(change.id)]]
    }
    guard !change.fields.isEmpty else { return [record + [.null, .null, .null]] }
    return change.fields.map { field in
      record + [.text(field.field), Cell(field.before), Cell(field.after)]
    }
  }
}

extension Cell {
  init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }
}

extension Change.Kind {
  fileprivate var word: String {
    switch self {
    case .added: "added"
    case .updated: "changed"
    case .removed: "removed"
    case .renamed: "renamed"
    }
  }
}
