/// Reads whether a text, as a whole, says that something will be known later: `Der Ort wird noch bekannt
/// gegeben`, `se anunciará próximamente`, `추후 안내 예정`.
///
/// The clause may name what is missing, and nothing else: in `City Hall, room TBC` the hall is a value.
enum PlaceholderClause {
  /// The most bytes of a clause.
  static let mostBytes = 120

  /// Returns whether a text is such a clause, or several.
  static func isWhole(_ text: String, inFreeText isFree: Bool = true) -> Bool {
    guard text.utf8.count <= mostBytes, mayBe(text.utf8Span.span) else { return false }
    let elements = elements(of: text)
    guard !elements.isEmpty, elements.count <= 60 else { return false }
    let tables = PlaceholderTables.shared
    guard !isPlace(elements) else { return false }
    var noun: Int?
    for (index, element) in elements.enumerated() where !tables.isKnown(element) {
      guard index == 1, noun == nil, isNoun(after: elements[0], in: text, elements) else {
        return false
      }
      noun = index
    }
    return tables.isClause(elements, noun: noun, inFreeText: isFree)
  }

  /// Returns whether words beside a phrase only name what is missing: `the venue is`.
  static func areLabels(_ text: String) -> Bool {
    let elements = elements(of: text)
    return elements.isEmpty
      || !isPlace(elements) && PlaceholderTables.shared.areLabels(elements)
  }

  private static func isPlace(_ elements: [String]) -> Bool {
    let text = elements.joined(separator: " ")
    return PlaceholderWordTable.places.contains(where: text.contains)
  }

  /// Returns quickly whether a text may be such a clause, by the first letters of its words; only false
  /// is certain.
  static func mayBe(_ text: Span<UInt8>) -> Bool {
    let starts = PlaceholderStarts.shared.bits
    var words = 0
    var misses = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      // A letter with a mark may fold to any letter.
      if byte >= 0x80 {
        words += 1
      } else if Byte.isDigit(byte) {
        return false
      } else if Byte.isLetter(byte) {
        var key = 0
        var isPlain = true
        for offset in place..<place + 3 {
          let next = offset < text.count ? text[offset] : 0
          if next >= 0x80 { isPlain = false }
          guard Byte.isLetter(next) else {
            key <<= 5 * (place + 3 - offset)
            break
          }
          key = key << 5 | Int(next & 0x1F)
        }
        words += 1
        if isPlain, starts[key >> 6] >> UInt64(key & 63) & 1 == 0 {
          // A noun that no table has may follow an article.
          guard words == 2, misses == 0 else { return false }
          misses += 1
        }
      } else {
        place += 1
        continue
      }
      while place < text.count, text[place] >= 0x80 || Byte.isLetterOrDigit(text[place]) {
        place += 1
      }
    }
    return words > 0
  }

  /// Returns the words of a text, without marks; each character of a script without spaces is a word, and
  /// in Korean, whose particles follow without one.
  static func elements(of text: String) -> [String] {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isVowelPoint(scalar.value) { plain.append(scalar) }
    var elements: [String] = []
    for token in TokenizedText(String(plain)).tokens where token.kind != .mark {
      if token.isHangul {
        elements += token.folded.unicodeScalars.map { String($0) }
      } else {
        elements.append(spelled(token.folded))
      }
    }
    return elements
  }

  /// Returns the words of a text of the tables, which has no marks, in the same form.
  static func elements(ofPlain text: some StringProtocol) -> [String] {
    var elements: [String] = []
    var word = String.UnicodeScalarView()
    func take() {
      if !word.isEmpty { elements.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      let folded = Unicode.Scalar(FoldedLetter.fold(scalar.value)) ?? scalar
      if scalar == " " || scalar == "_" {
        take()
      } else if scalar.value >= 0xE00, let script = LetterScript(scalar),
        !script.hasSpaces || script == .hangul
      {
        take()
        elements.append(String(folded))
      } else if !isVowelPoint(scalar.value) {
        word.append(spellings[folded] ?? folded)
      }
    }
    take()
    return elements
  }

  /// Returns whether a noun that no table has follows an article (`the hotel`, `das Hotel`).
  ///
  /// A name in capitals is a value, as in `The Hague`, and what is to be confirmed may be one.
  private static func isNoun(after article: String, in text: String, _ elements: [String]) -> Bool {
    guard PlaceholderTables.shared.articles.contains(article),
      !elements.contains(where: { word in
        PlaceholderWordTable.confirming.contains(where: word.hasPrefix)
      })
    else { return false }
    if ["der", "die", "das"].contains(article) { return true }
    let words = text.split { !$0.isLetter }
    return words.count > 1 && words[1].first?.isLowercase == true
  }

  private static func isVowelPoint(_ value: UInt32) -> Bool {
    (0x64B...0x655).contains(value) || value == 0x670 || value == 0x640
  }

  /// Returns a word in one spelling: Arabic and Persian letters have several.
  private static func spelled(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: { spellings[$0] != nil }) else { return word }
    var view = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { view.append(spellings[scalar] ?? scalar) }
    return String(view)
  }

  private static let spellings: [Unicode.Scalar: Unicode.Scalar] = [
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ё": "е",
  ]
}
