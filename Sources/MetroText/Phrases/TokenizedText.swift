/// A text split into tokens, for readers of phrases.
struct TokenizedText {
  let scalars: [Unicode.Scalar]
  private(set) var tokens: [TextToken] = []

  private let folded: [UInt32]

  /// Whether digits are those of Arabic, Persian, Thai or another script, whose years are often those of
  /// another calendar.
  let hasOtherDigits: Bool

  init(_ text: String) {
    let composed = NormalForm.composed(text)
    scalars = Array(composed.unicodeScalars)
    hasOtherDigits = scalars.contains { Self.otherDigit($0) != nil }
    folded =
      hasOtherDigits
      ? scalars.map { Self.otherDigit($0) ?? FoldedLetter.fold($0.value) }
      : scalars.map { FoldedLetter.fold($0.value) }
    var place = 0
    var isSpaced = false
    while place < folded.count {
      if folded[place] == 0x20 || folded[place] == 0x09 {
        isSpaced = true
        place += 1
        continue
      }
      let token = token(at: place, isSpaced: isSpaced)
      tokens.append(token)
      place = token.range.upperBound
      isSpaced = false
    }
  }

  /// Returns a token, or nil before the first and after the last.
  subscript(_ index: Int) -> TextToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Returns the folded text of a token; empty before the first and after the last.
  func word(_ index: Int) -> String { self[index]?.folded ?? "" }

  /// Returns the text as written for a range of tokens.
  func written(_ range: Range<Int>) -> String {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
      return ""
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[first.range.lowerBound..<last.range.upperBound])
    return String(view)
  }

  /// Returns whether the tokens at an index have these folded texts.
  func has(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() where tokens[index + offset].folded != word {
      return false
    }
    return true
  }

  /// Returns whether an index is followed by these characters, each a token, as in Chinese and
  /// Japanese.
  func hasCharacters(_ word: String, at index: Int) -> Bool {
    has(word.unicodeScalars.map { String($0) }, at: index)
  }

  private func token(at place: Int, isSpaced: Bool) -> TextToken {
    if Self.isDigit(folded[place]) { return number(at: place, isSpaced: isSpaced) }
    guard let script = LetterScript(scalars[place]) else {
      return make(.mark, place..<place + 1, isSpaced)
    }
    guard script.hasSpaces else { return make(.character, place..<place + 1, isSpaced) }
    var end = place + 1
    while end < scalars.count {
      let isMark = (0x300...0x36F).contains(scalars[end].value)
      // Arabic digits belong to the script of the letters before them.
      guard isMark || LetterScript(scalars[end]) == script, !Self.isDigit(folded[end]) else {
        break
      }
      end += 1
    }
    return make(.word, place..<end, isSpaced)
  }

  private func number(at place: Int, isSpaced: Bool) -> TextToken {
    var end = digits(from: place)
    var digits = Array(folded[place..<end])
    // A group of three digits belongs to the number: 1,200 or 1.200 or 1 200.
    if digits.count <= 3, digits.first != 0x30, end < folded.count {
      let separator = folded[end]
      while digits.count < 9, end < folded.count, folded[end] == separator,
        Self.separators.contains(separator), self.digits(from: end + 1) == end + 4
      {
        digits += folded[end + 1..<end + 4]
        end += 4
      }
    }
    let text = String(String.UnicodeScalarView(digits.compactMap(Unicode.Scalar.init)))
    return TextToken(kind: .number, folded: text, range: place..<end, isSpaced: isSpaced)
  }

  private func digits(from place: Int) -> Int {
    var end = place
    while end < folded.count, Self.isDigit(folded[end]) { end += 1 }
    return end
  }

  private static let separators: [UInt32] = [0x20, 0x2C, 0x2E, 0x066C]

  private static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// Returns the ASCII digit for one of another script; nil for other characters, and for wide digits,
  /// which fold.
  private static func otherDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    guard (0x0660..<0xFF00).contains(scalar.value),
      scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return 0x30 + UInt32(value)
  }

  private func make(_ kind: TextToken.Kind, _ range: Range<Int>, _ isSpaced: Bool) -> TextToken {
    var scalars = folded[range].compactMap(Unicode.Scalar.init)
    // Vowel marks of Arabic are optional: ستُعقد is ستعقد.
    if kind == .word, scalars.count > 1, scalars.contains(where: Self.isArabicMark) {
      scalars.removeAll(where: Self.isArabicMark)
    }
    let text = String(String.UnicodeScalarView(scalars))
    return TextToken(kind: kind, folded: text, range: range, isSpaced: isSpaced)
  }

  private static func isArabicMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x620...0x670).contains(scalar.value) && FoldedLetterTable.isMark(scalar)
  }
}
