/// Words and marks that stand for the value of the row above: `idem`, `同上`, `"`.
package enum DittoPhrase {
  /// Returns whether a text consists of such a word.
  package static func isWhole(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let text = text.trimmingBlanks()
    let marks = text.filter { !$0.isWhitespace }
    return !marks.isEmpty && marks.allSatisfy(Self.marks.contains)
      || words.contains(FoldedName.key(of: text))
  }

  /// Returns quickly whether a text may be such a word; only false is certain.
  package static func mayBe(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 60, text.count > 0 else { return false }
    return text[0] == UInt8(ascii: "\"") || text[0] == UInt8(ascii: "'")
      || starts.contains(start(text.count) { text[$0] })
  }

  /// The first three bytes of a text, without case in ASCII.
  private static func start(_ count: Int, _ byte: (Int) -> UInt8) -> UInt32 {
    var start: UInt32 = 0
    for index in 0..<min(3, count) {
      let byte = byte(index)
      start = start << 8 | UInt32((0x41...0x5A) ~= byte ? byte | 0x20 : byte)
    }
    return start
  }

  private static let starts: Set<UInt32> = Set(
    (marks.map { String($0) } + spellings + spellings.map { $0.uppercased() } + words).map { text in
      let bytes = Array(text.utf8)
      return start(bytes.count) { bytes[$0] }
    })

  private static let marks: Set<Character> = ["\"", "'", "’", "〃", "″", "”", "“", "仝", "々"]

  private static let words: Set<String> = Set(spellings.map(FoldedName.key(of:)))

  private static let spellings = [
    "idem", "ditto", "same as above", "as above", "see above", "same as previous",
    "igual que arriba", "igual al anterior", "lo mismo", "ver arriba", "ídem anterior",
    "o mesmo", "igual ao anterior", "idem ci-dessus", "voir ci-dessus", "comme ci-dessus",
    "le même", "dito", "dto.", "nt", "siehe oben", "wie oben", "come sopra", "vedi sopra",
    "el mateix",
    "igual que dalt", "zie boven", "jw.", "jak wyżej", "то же", "там же", "см. выше",
    "как выше", "aynı", "aynısı", "yukarıdaki gibi", "sda", "sama seperti di atas", "như trên",
    "同上", "同前", "同左", "上同", "상동", "위와 같음", "동일", "同じ", "上に同じ", "نفسه", "كما سبق", "كما أعلاه",
    "همان", "مانند بالا", "as mesmas", "como arriba", "como el anterior", "dasselbe",
    "el mismo", "gleich", "idem ditto", "igual", "igual que el anterior", "j.w.", "jw",
    "las mismas", "les mêmes", "los mismos", "mesmo", "misma", "mismas ciudades", "mismo",
    "os mesmos", "stesso", "те же", "نفس المدن", "同右", "同様",
  ]
}

extension InvalidValue {
  /// The error for a text that stands for the value of the row above.
  package static func ditto(_ text: String) -> InvalidValue {
    InvalidValue(
      text: text, reason: "it stands for the value of the row above",
      expected: "the value itself, or the column in --fill-down")
  }
}
