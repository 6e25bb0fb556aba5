/// Numbers in words of languages whose words are other words elsewhere (`on`, `lima`), which count only before a
/// word for what they count: `yirmi dört kişi`, `dua puluh empat orang`, `восемнадцать участников`.
enum CountedWords {
  /// Reads a number from two on that starts at a token.
  static func read(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    guard text[index]?.kind == .word else { return nil }
    for language in NumberLanguageTable.byStart[text.word(index)] ?? [] {
      guard let (value, end) = language.read(text, at: index), value > 1,
        !homonyms.contains(text.word(index)) || end > index + 1, language.counts(text.word(end))
      else { continue }
      return NumberPhrase(value: value, tokens: index..<end)
    }
    return nil
  }

  /// Reads a number before the place that its part comes from: `tři z Brna`.
  static func readPart(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    guard text[index]?.kind == .word, !homonyms.contains(text.word(index)) else { return nil }
    for language in NumberLanguageTable.byStart[text.word(index)] ?? [] {
      guard let (value, end) = language.read(text, at: index),
        SumWords.origins.contains(text.word(end)),
        text.written(end + 1..<end + 2).first?.isUppercase == true
      else { continue }
      return NumberPhrase(value: value, tokens: index..<end)
    }
    return nil
  }

  /// Reads the longest number at the start of a text that only states a number and what it counts.
  ///
  /// The word that follows can be any; words that are common elsewhere need one for what they count.
  static func readWhole(_ text: TokenizedText) -> NumberPhrase? {
    guard let token = text[0] else { return nil }
    if token.kind == .character, let thai = ThaiNumber.read(text, at: 0) { return thai }
    var longest = NumberPhrase.read(text, at: 0)
    guard token.kind == .word, !token.isHangul, !others.contains(token.folded) else {
      return longest
    }
    for language in NumberLanguageTable.byStart[token.folded] ?? [] {
      guard let (value, end) = language.read(text, at: 0), value > 1,
        end > longest?.tokens.upperBound ?? 0,
        !NumberLanguageTable.multipliers.contains(text.word(end)), text.word(end) != "-"
      else { continue }
      longest = NumberPhrase(value: value, tokens: 0..<end)
    }
    return longest
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
