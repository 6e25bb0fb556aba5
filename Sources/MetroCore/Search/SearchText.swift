import MetroText

/// Prepares text for the index and for queries.
///
/// SQLite's tokenizer treats a run of Chinese, Japanese or Korean characters as one word and finds
/// only its beginning. So an invisible mark separates each such character, in the index and in
/// queries, and a query for several characters is a phrase.
enum SearchText {
  /// U+200B, which tokens never contain and terminals do not show.
  private static let mark: Unicode.Scalar = "\u{200B}"

  /// Returns the text with a mark around every character that is indexed separately.
  static func prepared(_ text: String) -> String {
    // Hangul and kana may be entered decomposed, as some file systems store names.
    let text = NormalForm.composed(text)
    guard text.unicodeScalars.contains(where: standsAlone) else { return text }
    var prepared = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isAlone = standsAlone(scalar)
      if isAlone { prepared.append(mark) }
      prepared.append(scalar)
      if isAlone { prepared.append(mark) }
    }
    return String(prepared)
  }

  /// Returns a prepared text without its marks.
  static func restored(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != mark }))
  }

  /// Returns the FTS5 expression for words that must all occur, each as the beginning of a word, or
  /// nil if no word has a letter or digit.
  static func expression(for words: [String]) -> String? {
    let phrases = words.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .map { $0.replacingASCII("\"", with: " ").replacingASCII("\0", with: " ") }
      .map { word in
        let spellings = spellings(of: word).map { "\"\(prepared($0))\"*" }
        return spellings.count == 1 ? spellings[0] : "(\(spellings.joined(separator: " OR ")))"
      }
    return phrases.isEmpty ? nil : phrases.joined(separator: " AND ")
  }

  /// Returns the spellings of a word that differ only in letter case: ß is SS in capitals.
  private static func spellings(of word: String) -> [String] {
    let parts = word.lowercased().replacing("ß", with: "ss")
      .split(separator: "ss", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return [word] }
    guard parts.count < 5 else { return ["ss", "ß"].map { parts.joined(separator: $0) } }
    return parts.dropFirst().reduce([parts[0]]) { spellings, part in
      spellings.flatMap { ["\($0)ss\(part)", "\($0)ß\(part)"] }
    }
  }

  /// Returns whether a character is Han, kana or Hangul, which are found without word boundaries.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3130...0x318F, 0x31F0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF66...0xFF9D,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
