/// An id that a record had, and the one that it has instead.
struct Rename: Equatable {
  let noun: Noun.Name
  let before: String
  let after: String

  var reversed: Rename { Rename(noun: noun, before: after, after: before) }
}

extension [Rename] {
  /// Renames that follow each other as one from the first id to the last; none for a way and back.
  var composed: [Rename] {
    var composed: [Rename] = []
    for rename in self {
      let earlier = composed.firstIndex { $0.noun == rename.noun && $0.after == rename.before }
      let first = earlier.map { composed.remove(at: $0).before } ?? rename.before
      guard first != rename.after else { continue }
      composed.append(Rename(noun: rename.noun, before: first, after: rename.after))
    }
    return composed
  }
}
