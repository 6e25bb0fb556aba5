/// Compares names that may be two spellings of one name.
package struct NameComparison {
  private var long = EditDistance(limit: 2)
  private var short = EditDistance(limit: 1)

  package init() {}

  /// Returns the strongest likeness between the names of two records, and the names that have it.
  package mutating func best(
    _ left: [ComparedName], _ right: [ComparedName]
  ) -> (likeness: NameLikeness, left: ComparedName, right: ComparedName)? {
    var best: (likeness: NameLikeness, left: ComparedName, right: ComparedName)?
    for first in left {
      for second in right {
        let likeness = likeness(first, second)
        if best.map({ likeness.weight > $0.likeness.weight }) ?? true {
          best = (likeness, first, second)
        }
      }
    }
    return best
  }

  package mutating func likeness(_ left: ComparedName, _ right: ComparedName) -> NameLikeness {
    guard !left.latin.isEmpty, !right.latin.isEmpty else {
      return left.written == right.written ? .same : .different
    }
    if left.latin == right.latin { return sameLetters(left, right) }
    if areSetApart(left, right) { return .setApart }
    let joined = (left.joined, right.joined)
    if joined.0 == joined.1 { return .spacing }
    let rest = Rest(left, right)
    if rest.isEmpty { return .wordOrder }
    let typing = edits(rest, left, right, joined).map {
      NameLikeness.typing(edits: $0, letters: min(joined.0.count, joined.1.count))
    }
    if let typing, typing.weight >= NameLikeness.sound.weight { return typing }
    if soundAlike(left, right, joined) { return .sound }
    return typing ?? overlap(rest, left, right)
  }

  private func soundAlike(
    _ left: ComparedName, _ right: ComparedName, _ joined: (left: [UInt8], right: [UInt8])
  ) -> Bool {
    let sound = (NameSound.spelled(joined.left), NameSound.spelled(joined.right))
    // In the same script, a typing error in a short name produces another name.
    let least = left.isLatin == right.isLatin ? 4 : 3
    guard min(sound.0.count, sound.1.count) >= least else { return false }
    if sound.0 == sound.1 { return true }
    guard left.isLatin != right.isLatin else { return false }
    let consonants = NameSound.consonants(of: sound.0)
    return consonants.count >= 4 && consonants == NameSound.consonants(of: sound.1)
  }

  private func sameLetters(_ left: ComparedName, _ right: ComparedName) -> NameLikeness {
    if left.written.utf8.elementsEqual(right.written.utf8) { return .same }
    let isFolded =
      left.isLatin && right.isLatin
      || FoldedName.key(of: left.written) == FoldedName.key(of: right.written)
    return isFolded ? .folded : .transliterated
  }

  /// An additional number means little; two different numbers mean two things.
  private func areSetApart(_ left: ComparedName, _ right: ComparedName) -> Bool {
    left.sides != right.sides
      || !(left.numbers.isSubset(of: right.numbers) || right.numbers.isSubset(of: left.numbers))
  }

  /// The words that only one of two names has, and the total significance of the shared ones.
  private struct Rest {
    var left: [ComparedName.Word] = []
    var right: [ComparedName.Word] = []
    var shared = 0.0

    var isEmpty: Bool { left.isEmpty && right.isEmpty }

    init(_ first: ComparedName, _ second: ComparedName) {
      var (index, other) = (0, 0)
      while index < first.words.count, other < second.words.count {
        let (word, next) = (first.words[index], second.words[other])
        if word.hash == next.hash {
          shared += word.weight
          index += 1
          other += 1
        } else if word.hash < next.hash {
          left.append(word)
          index += 1
        } else {
          right.append(next)
          other += 1
        }
      }
      left += first.words[index...]
      right += second.words[other...]
    }
  }

  /// Counts the edits that turn one name into the other: in up to three words, each similar to one
  /// of the other's, or in a space between words.
  private mutating func edits(
    _ rest: Rest, _ left: ComparedName, _ right: ComparedName,
    _ joined: (left: [UInt8], right: [UInt8])
  ) -> Int? {
    let (count, other) = (rest.left.count, rest.right.count)
    guard count == other else {
      guard abs(count - other) == 1, min(joined.left.count, joined.right.count) >= 9 else {
        return nil
      }
      return short.edits(joined.left, joined.right)
    }
    guard count <= 3 else { return nil }
    let pairs = pairs(rest, left, right)
    let edits = pairs.reduce(0) { $0 + $1.edits }
    return pairs.count == count && edits <= 3 ? edits : nil
  }

  /// Pairs words that only one name has with similar words that only the other has.
  private mutating func pairs(
    _ rest: Rest, _ left: ComparedName, _ right: ComparedName
  ) -> [(edits: Int, weight: Double)] {
    var others = rest.right
    var pairs: [(edits: Int, weight: Double)] = []
    for word in rest.left {
      for (index, other) in others.enumerated() {
        guard let edits = edits(left.letters(word), right.letters(other)) else { continue }
        pairs.append((edits, min(word.weight, other.weight)))
        others.remove(at: index)
        break
      }
    }
    return pairs
  }

  /// Counts the edits between two words, fewer for short ones; nil if there are too many.
  private mutating func edits(_ left: [UInt8], _ right: [UInt8]) -> Int? {
    let length = min(left.count, right.count)
    guard length >= 4, left.first.map(Byte.isDigit) == false else { return nil }
    return length < 6 ? short.edits(left, right) : long.edits(left, right)
  }

  private mutating func overlap(
    _ rest: Rest, _ left: ComparedName, _ right: ComparedName
  ) -> NameLikeness {
    let near = rest.left.count <= 8 && rest.right.count <= 8 ? pairs(rest, left, right) : []
    let shared = rest.shared + near.reduce(0) { $0 + $1.weight * 0.8 }
    let whole = max(
      rest.shared + rest.left.reduce(0) { $0 + $1.weight },
      rest.shared + rest.right.reduce(0) { $0 + $1.weight })
    guard shared > 0 else {
      if let part = LetterPairs.shared(left.written, right.written), part >= 2 / 3 {
        return .words(shared: part, isReplaced: false)
      }
      return left.isLatin == right.isLatin ? .different : .otherScript
    }
    let part = shared / whole
    if part < 2 / 3, rest.left.isEmpty || rest.right.isEmpty, rest.shared >= 2 { return .contained }
    guard part >= 0.5 else { return .different }
    let own = [rest.left, rest.right].map { words in words.count { $0.weight == 1 } - near.count }
    return .words(shared: part, isReplaced: own.allSatisfy { $0 > 0 })
  }
}
