/// A name in a form for comparison with others.
package struct ComparedName: Sendable {
  package let written: String

  /// The words in lower-case ASCII letters and digits, separated by spaces.
  package let latin: [UInt8]

  /// The significant words, ascending by hash; all words if none is significant.
  package let words: [Word]

  /// Numbers that distinguish records of the same name: digits, ordinals, a final Roman numeral.
  package let numbers: Set<[UInt8]>

  /// The words that distinguish places: north and south, old and new.
  let sides: Set<[UInt8]>

  /// Whether it contains only Latin letters.
  let isLatin: Bool

  /// A word: the hash of its letters, its range in ``latin``, and its significance.
  package struct Word: Sendable {
    package let hash: UInt64
    package let range: Range<Int>
    package let weight: Double
  }

  package init(_ written: String, _ spelling: LatinSpelling) {
    self.written = written
    latin = spelling.words(of: written)
    isLatin = written.unicodeScalars.allSatisfy { LetterScript($0).map { $0 == .latin } ?? true }
    let ranges = Self.ranges(of: latin)
    var words: [Word] = []
    var fillers: [Word] = []
    var numbers: Set<[UInt8]> = []
    var sides: Set<[UInt8]> = []
    for (index, range) in ranges.enumerated() {
      let letters = Array(latin[range])
      let isLast = index > 0 && index == ranges.count - 1
      if let number = WordTable.number(letters, isLast: isLast) { numbers.insert(number) }
      if WordTable.sides.contains(letters) { sides.insert(letters) }
      let weight = WordTable.weight(of: letters)
      let word = Word(hash: FNVHash(letters).value, range: range, weight: max(weight, 0.1))
      if weight > 0 { words.append(word) } else { fillers.append(word) }
    }
    if words.isEmpty { words = fillers }
    self.words = words.sorted { $0.hash < $1.hash }
    self.numbers = numbers
    self.sides = sides
  }

  /// Returns the letters of a word.
  func letters(_ word: Word) -> [UInt8] { Array(latin[word.range]) }

  /// The letters and digits without spaces.
  package var joined: [UInt8] { latin.filter { $0 != Byte.space } }

  private static func ranges(of latin: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0...latin.count where index == latin.count || latin[index] == Byte.space {
      if index > start { ranges.append(start..<index) }
      start = index + 1
    }
    return ranges
  }
}
