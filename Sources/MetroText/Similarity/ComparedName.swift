/// A name as it is compared with others.
package struct ComparedName: Sendable {
  package let written: String

  /// Its words in lower-case ASCII letters and digits, with a space between them.
  package let latin: [UInt8]

  /// The words that say something, ascending by hash; all words where none does.
  package let words: [Word]

  /// What numbers it among others of the same name: digits, ordinals, a Roman number at the end.
  package let numbers: Set<[UInt8]>

  /// The words that set places apart: north and south, old and new.
  let sides: Set<[UInt8]>

  /// Whether it is written in Latin letters alone.
  let isLatin: Bool

  /// A word by the hash of its letters, where it stands in ``latin``, and how much it says.
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

  /// The letters of a word.
  func letters(_ word: Word) -> [UInt8] { Array(latin[word.range]) }

  /// The letters and digits without the spaces between the words.
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
