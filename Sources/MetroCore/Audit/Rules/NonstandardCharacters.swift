import MetroText

extension AuditRule {
  static let nonstandardCharacters = AuditRule(
    "nonstandard-characters", .warning,
    reason: "Searches for ordinary letters do not find compatibility forms of the same letters.",
    explanation: """
      Finds letters in decomposed form (not in NFC), full-width Latin letters, ligatures such as \
      "ﬁ", half-width kana, and Korean syllables written as separate letters. Full-width \
      punctuation and digits are common in Chinese and Japanese and are ignored. The corrected \
      text has the ordinary letters.
      """,
    .text { text in
      guard !text.isQuoted, !text.text.isASCII else { return nil }
      return CharacterForms.match(in: text.text)
    })
}
