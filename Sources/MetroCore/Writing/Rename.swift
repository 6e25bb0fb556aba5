/// An id that a record had, and the one that it has instead.
struct Rename: Equatable {
  let noun: Noun.Name
  let before: String
  let after: String

  var reversed: Rename { Rename(noun: noun, before: after, after: before) }
}

extension [Rename] {
  /// Renames that follow each other as one from the first id to the last; none for a way and back.
  ///
  /// No two begin with the same id, and no two end with it.
  var composed: [Rename] {
    var composed: [Rename] = []
    for rename in self {
      var first: String? = rename.before
      if let earlier = composed.firstIndex(where: {
        $0.noun == rename.noun && $0.after == rename.before
      }) {
        first = composed.remove(at: earlier).before
      } else if composed.contains(where: { $0.noun == rename.noun && $0.before == rename.before }) {
        // The one that had the id has another now: this one was not there before.
        first = nil
      }
      // The new id was free: whoever got it before is gone.
      composed.removeAll { $0.noun == rename.noun && $0.after == rename.after }
      guard let first, first != rename.after else { continue }
      composed.append(Rename(noun: rename.noun, before: first, after: rename.after))
    }
    return composed
  }
}
