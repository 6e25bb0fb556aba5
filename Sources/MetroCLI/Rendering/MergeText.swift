import MetroCore

/// Merges as text.
enum MergeText {
  /// Returns the fields in which records differ, grouped by the pair of records to be merged.
  static func lines(of conflicts: [MergeConflict], in merge: Merge) -> String {
    var lines: [String] = []
    var last: MergePlace?
    for conflict in conflicts {
      let place = conflict.place
      if last?.noun != place.noun || last?.id != place.id {
        lines.append("\(place.noun.rawValue) \(conflict.left) and \(place.id):")
      }
      last = place
      lines.append(
        "  \(place.field): left \(text(conflict.leftText)), right \(text(conflict.rightText))")
    }
    return lines.joined(separator: "\n")
  }

  private static func text(_ value: String?) -> String {
    value.map { "'\($0.oneLine)'" } ?? "(none)"
  }

  /// Returns the name of a field in `--set`.
  static func name(of place: MergePlace, in merge: Merge) -> String {
    place.noun == merge.noun && place.id == merge.after
      ? place.field : "\(place.noun.rawValue)/\(place.id).\(place.field)"
  }

  /// Returns a sentence with the records that were added to the remaining record since the merge.
  static func staying(_ split: Split) -> String {
    let named = split.staying.prefix(5).map { "\($0.noun.rawValue) \($0.id)" }
    let rest = split.staying.count - named.count
    return "Added to \(split.merge.after) since the merge, and kept there: "
      + named.joined(separator: ", ") + (rest > 0 ? " and \(rest) more." : ".")
  }
}
