/// Numbers in words of languages whose words are other words elsewhere (`on`, `lima`), which count only before a
/// word for what they count: `yirmi dört kişi`, `dua puluh empat orang`, `восемнадцать участников`.
enum CountedWords {
  /// Reads a number from two on that starts at a token.
  static func read(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    guard text[index]?.kind == .word else { return nil }
    for language in NumberLanguageTable.all {
      guard let (value, end) = language.read(text, at: index), value > 1,
        !homonyms.contains(text.word(index)) || end > index + 1, language.counts(text.word(end))
      else { continue }
      return NumberPhrase(value: value, tokens: index..<end)
    }
    return nil
  }

  /// Reads a number from two on at the start of a text that only states a number and what it counts.
  ///
  /// The word that follows can be any; words that are common elsewhere need one for what they count.
  static func readWhole(_ text: TokenizedText) -> NumberPhrase? {
    if let phrase = read(text, at: 0) { return phrase }
    if text.word(0).unicodeScalars.first.map({ LetterScript($0) == .thai }) == true {
      return ThaiNumber.read(text, at: 0)
    }
    guard text[0]?.kind == .word, !others.contains(text.word(0)) else { return nil }
    for language in NumberLanguageTable.all {
      guard let (value, end) = language.read(text, at: 0), value > 1,
        !NumberLanguageTable.multipliers.contains(text.word(end))
      else { continue }
      return NumberPhrase(value: value, tokens: 0..<end)
    }
    return nil
  }

  /// Number words that even before a word for what they count are other words: English "on site" and Portuguese
  /// "dos países".
  private static let homonyms: Set<String> = ["on", "dos", "tres"]

  /// Number words that are other words in languages of the sources; folded.
  private static let others: Set<String> = [
    "on", "lima", "ba", "hai", "tu", "nam", "sau", "bay", "tam", "chin", "sei", "set", "nou", "deu",
    "sex", "otto", "nove", "sto", "elf", "elli", "fem", "dos", "tres", "tre", "due", "acht", "vier",
    "sis", "cent", "cem", "trenta", "enam", "dua", "sju", "ست", "نه", "ده", "دو", "سی", "سه", "صد",
  ]
}
