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
    var composed = ComposedRenames()
    for rename in self { composed.add(rename) }
    return composed.renames.compactMap(\.self)
  }
}

/// Renames in the order of their last steps; one that was continued or undone leaves a gap.
private struct ComposedRenames {
  private struct Place: Hashable {
    let noun: Noun.Name
    let id: String
  }

  private(set) var renames: [Rename?] = []
  private var byBefore: [Place: Int] = [:]
  private var byAfter: [Place: Int] = [:]

  mutating func add(_ rename: Rename) {
    let (before, after) = (
      Place(noun: rename.noun, id: rename.before), Place(noun: rename.noun, id: rename.after)
    )
    var first: String? = rename.before
    if let earlier = byAfter[before] {
      first = remove(earlier)?.before
    } else if byBefore[before] != nil {
      // The record that had the ID was renamed, so this record did not exist before.
      first = nil
    }
    // The new ID was free, so the record that received it earlier no longer exists.
    if let gone = byAfter[after] { _ = remove(gone) }
    guard let first, first != rename.after else { return }
    byBefore[Place(noun: rename.noun, id: first)] = renames.count
    byAfter[after] = renames.count
    renames.append(Rename(noun: rename.noun, before: first, after: rename.after))
  }

  private mutating func remove(_ index: Int) -> Rename? {
    guard let rename = renames[index] else { return nil }
    renames[index] = nil
    byBefore[Place(noun: rename.noun, id: rename.before)] = nil
    byAfter[Place(noun: rename.noun, id: rename.after)] = nil
    return rename
  }
}
