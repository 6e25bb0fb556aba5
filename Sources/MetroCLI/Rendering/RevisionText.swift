import MetroCore
import MetroText

/// Revisions as text.
enum RevisionText {
  /// Returns the numbers of changed records: `1 program and 2 cities added, 1 city changed`.
  static func counts(_ counts: [Revision.Counts]) -> String {
    let parts: [(verb: String, count: (Revision.Counts) -> Int)] = [
      ("added", \.added), ("changed", \.changed), ("removed", \.removed),
    ]
    return parts.compactMap { part in
      let nouns = counts.filter { part.count($0) > 0 }.map { counts in
        let count = part.count(counts)
        return "\(count) \(count == 1 ? counts.noun.rawValue : counts.noun.plural)"
      }
      return nouns.isEmpty ? nil : "\(list(nouns)) \(part.verb)"
    }.joined(separator: ", ")
  }

  private static func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.joined() }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Returns the name of a revision in a sentence: `revision 12 (metro add-city quito)`.
  static func name(_ revision: Revision) -> String {
    "revision \(revision.number) (\(revision.origin.command))"
  }

  /// Returns the properties of a revision other than its changes, one per line.
  static func heading(_ revision: Revision) -> String {
    var lines = [
      "revision \(revision.number)", "  time     \(revision.origin.time)",
      "  actor    \(visibleText(revision.origin.actor))",
      "  command  \(visibleText(revision.origin.command))",
    ]
    if let note = revision.origin.note { lines.append("  note     \(visibleText(note))") }
    switch revision.kind {
    case .change: break
    case .undo(let target): lines.append("  kind     undo of revision \(target)")
    case .redo(let target): lines.append("  kind     redo of undo \(target)")
    case .revert(let target): lines.append("  kind     revert to revision \(target)")
    case .adoption: lines.append("  kind     adoption of changes by another program")
    case .baseline: lines.append("  kind     contents before the history begins")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
