import MetroCore
import MetroText

/// Changes as text: in full for a dry run, or as one sentence each to report a result.
enum ChangeText {
  /// Returns a line for each record, followed by a line for each field.
  static func text(of changes: [Change]) -> String {
    changes.map { change in
      let fields = change.fields.map { "  \($0.field): \(text(of: $0, in: change))\n" }
      return "\(verb(change)) \(subject(change))\n" + fields.joined()
    }.joined()
  }

  static func sentences(for changes: [Change]) -> String {
    changes.map { change in
      switch change.kind {
      case .added: "Added \(subject(change))."
      case .updated:
        "Changed \(subject(change)).\n"
          + change.fields.map { "  \($0.field): \(text(of: $0, in: change))" }.joined(
            separator: "\n")
      case .renamed: "Renamed \(subject(change))."
      case .removed: "Removed \(subject(change))."
      }
    }.joined(separator: "\n")
  }

  private static func verb(_ change: Change) -> String {
    switch change.kind {
    case .added: "add"
    case .updated: "change"
    case .renamed: "rename"
    case .removed: "remove"
    }
  }

  private static func subject(_ change: Change) -> String {
    let id = visibleText(change.id)
    if case .renamed(let old) = change.kind {
      return "\(change.noun.rawValue) \(visibleText(old)) to \(id)"
    }
    return "\(change.noun.rawValue) \(id)"
  }

  private static func text(of field: Change.FieldChange, in change: Change) -> String {
    let after = field.after.map(visibleText) ?? "(none)"
    switch change.kind {
    case .added, .renamed: return after
    case .removed: return field.before.map(visibleText) ?? "(none)"
    case .updated: break
    }
    return "\(field.before.map(visibleText) ?? "(none)") -> \(after)"
  }
}
