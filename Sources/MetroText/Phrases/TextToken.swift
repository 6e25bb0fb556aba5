/// A word, a number, a single-character word, or a mark.
struct TextToken: Sendable {
  enum Kind: Sendable {
    /// Letters of one script that separates words with spaces.
    case word
    /// Digits, with separators of thousands between them.
    case number
    /// One letter of a script without spaces between words.
    case character
    /// Any other character, and the end of a line.
    case mark
  }

  let kind: Kind

  /// The token in lower case without accents; only the digits of a number.
  let folded: String

  /// The position of the token, counted in Unicode scalars.
  let range: Range<Int>

  /// Whether white space precedes the token.
  let isSpaced: Bool

  /// The value of the digits, unless it is too large.
  var value: Int? { kind == .number && folded.utf8.count <= 9 ? Int(folded) : nil }

  var isHangul: Bool {
    kind == .word && (folded.unicodeScalars.first.map { $0.value >= 0x1100 } ?? false)
  }
}
