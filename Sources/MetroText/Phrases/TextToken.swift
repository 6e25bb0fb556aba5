/// A word, a number, a character that is a word by itself, or a mark.
struct TextToken: Sendable {
  enum Kind: Sendable {
    /// Letters of one script that has spaces between words.
    case word
    /// Digits, with separators of thousands between them.
    case number
    /// One letter of a script without spaces.
    case character
    /// Any other character, and the end of a line.
    case mark
  }

  let kind: Kind

  /// The token in lower case and without accents; of a number its digits alone.
  let folded: String

  /// Where it stands, counted in Unicode scalars.
  let range: Range<Int>

  /// Whether white space stands before it.
  let isSpaced: Bool

  /// The number that digits stand for, if it is not too large.
  var value: Int? { kind == .number && folded.utf8.count <= 9 ? Int(folded) : nil }

  var isHangul: Bool {
    kind == .word && (folded.unicodeScalars.first.map { $0.value >= 0x1100 } ?? false)
  }
}
