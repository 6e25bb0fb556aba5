import MetroCore
import MetroText

/// Conflicts of an edited dump with the catalog as text: a line for each record and each contradiction.
enum ConflictText {
  static func text(of conflicts: [EditConflict]) -> String {
    var text = ""
    var last: String?
    for conflict in conflicts {
      let subject = "conflict \(conflict.noun.rawValue) \(visibleText(conflict.id))\n"
      if subject != last { text += subject }
      last = subject
      text += lines(of: conflict.kind).map { "  \($0)\n" }.joined()
    }
    return text
  }

  private static func lines(of kind: EditConflict.Kind) -> [String] {
    switch kind {
    case .field(let field, let base, let here, let there):
      return [
        "\(field): \(value(base)) -> \(value(here)) here, \(value(there)) in the folder"
      ]
    case .removed(let side, let changes):
      let other = place(side == .here ? .there : .here)
      return ["removed \(place(side)), changed \(other)"]
        + changes.map { "\($0.field): \(value($0.before)) -> \(value($0.after)) \(other)" }
    case .renamed(let here, let there):
      return ["renamed to \(visibleText(here)) here, to \(visibleText(there)) in the folder"]
    case .sameKey(let other):
      return ["the folder has it as \(visibleText(other))"]
    case .reference(let field, let noun, let id, let side):
      return [
        "\(field): \(noun.rawValue) \(visibleText(id)), which was removed \(place(side))"
      ]
    case .rule(let reason): return [visibleText(reason)]
    }
  }

  private static func place(_ side: EditConflict.Side) -> String {
    side == .here ? "here" : "in the folder"
  }

  private static func value(_ text: String?) -> String { text.map(visibleText) ?? "(none)" }
}
