/// A change of a record's ID.
struct Rename: Equatable {
  let noun: Noun.Name
  let before: String
  let after: String

  var reversed: Rename { Rename(noun: noun, before: after, after: before) }
}

extension [Rename] {
  /// Combines consecutive renames into one from the first ID to the last; a round trip yields none.
  ///
  /// No two results share an old ID, and no two share a new one.
  var composed: [Rename] {
    var composed: [Rename] = []
    for rename in self {
      var first: String? = rename.before
      if let earlier = composed.firstIndex(where: {
        $0.noun == rename.noun && $0.after == rename.before
      }) {
        first = composed.remove(at: earlier).before
      } else if composed.contains(where: { $0.noun == rename.noun && $0.before == rename.before }) {
        // The record that had the ID was renamed, so this record did not exist before.
        first = nil
      }
      // The new ID was free, so the record that received it earlier no longer exists.
      composed.removeAll { $0.noun == rename.noun && $0.after == rename.after }
      guard let first, first != rename.after else { continue }
      composed.append(Rename(noun: rename.noun, before: first, after: rename.after))
    }
    return composed
  }
}
