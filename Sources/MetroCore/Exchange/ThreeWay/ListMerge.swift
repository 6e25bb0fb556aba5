/// Merges two versions of a list element by element.
///
/// The result does not depend on which version is which, so that both catalogs get the same list when each
/// applies the dump of the other.
struct ListMerge {
  /// An element: the name of a speaker, or the value itself, and the number of its repetition.
  private struct Key: Hashable, Comparable {
    let text: String
    let number: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.text, left.number) < (right.text, right.number)
    }
  }

  /// A version of the list: its elements in order and their texts.
  private struct Version {
    let keys: [Key]
    let texts: [Key: String]

    init(_ values: [String], of type: FieldType) {
      var counts: [String: Int] = [:]
      var keys: [Key] = []
      var texts: [Key: String] = [:]
      for value in values {
        let text = type == .speaker ? (try? Speaker(value).name) ?? value : value
        let key = Key(text: text, number: counts[text, default: 0])
        counts[text, default: 0] += 1
        keys.append(key)
        texts[key] = value
      }
      self.keys = keys
      self.texts = texts
    }

    func order(of common: Set<Key>) -> [Key] { keys.filter(common.contains) }
  }

  private let base: Version
  private let one: Version
  private let other: Version

  /// Returns the merged list, or nil if the versions contradict each other.
  static func merged(
    _ base: [String], _ one: [String], _ other: [String], of type: FieldType
  ) -> [String]? {
    ListMerge(
      base: Version(base, of: type), one: Version(one, of: type), other: Version(other, of: type)
    ).merged()
  }

  private init(base: Version, one: Version, other: Version) {
    self.base = base
    self.one = one
    self.other = other
  }

  private func merged() -> [String]? {
    guard let texts = texts(), let skeleton = skeleton() else { return nil }
    let isShared = Set(skeleton)
    let left = additions(of: one, to: isShared, in: texts)
    let right = additions(of: other, to: isShared, in: texts)
    var keys: [Key] = []
    for place in [nil] + skeleton.map(Optional.some) {
      if let place { keys.append(place) }
      let pair = [left[place] ?? [], right[place] ?? []]
        .sorted { $0.lexicographicallyPrecedes($1) }
      keys += pair[0] + pair[1]
    }
    return keys.compactMap { texts[$0] }
  }

  /// Returns the texts of all elements that remain, or nil if both sides changed one.
  private func texts() -> [Key: String]? {
    var texts: [Key: String] = [:]
    for key in Set(base.keys + one.keys + other.keys) {
      let (old, left, right) = (base.texts[key], one.texts[key], other.texts[key])
      if left == right || right == old {
        texts[key] = left
      } else if left == old {
        texts[key] = right
      } else {
        return nil
      }
    }
    return texts
  }

  /// Returns the elements of both versions in their order, or nil if both changed it.
  private func skeleton() -> [Key]? {
    let common = Set(one.keys).intersection(other.keys)
    let (left, right) = (one.order(of: common), other.order(of: common))
    guard left != right else { return left }
    let known = common.intersection(base.keys)
    let before = base.order(of: known)
    switch (one.order(of: known) == before, other.order(of: known) == before) {
    case (true, true): return left.lexicographicallyPrecedes(right) ? left : right
    case (false, true): return left
    case (true, false): return right
    case (false, false): return nil
    }
  }

  /// Returns the further elements of a version that remain, by the shared element before them.
  private func additions(
    of version: Version, to shared: Set<Key>, in texts: [Key: String]
  ) -> [Key?: [Key]] {
    var additions: [Key?: [Key]] = [:]
    var place: Key?
    for key in version.keys {
      if shared.contains(key) {
        place = key
      } else if texts[key] != nil {
        additions[place, default: []].append(key)
      }
    }
    return additions
  }
}
