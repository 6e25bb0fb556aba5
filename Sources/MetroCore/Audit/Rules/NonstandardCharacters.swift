import MetroText

extension AuditRule {
  static let nonstandardCharacters = AuditRule(
    "nonstandard-characters", .warning,
    reason: "Letters in a form for old computers are not found by those who type them plainly.",
    explanation: """
      Finds letters written in parts (not in NFC), full-width Latin letters, ligatures such as "ﬁ", \
      half-width kana, and Korean syllables written as loose letters. Full-width punctuation and \
      digits are usual in Chinese and Japanese and are left alone. The corrected text has the plain \
      letters.
      """,
    .text { text in
      guard !text.isQuoted, !text.text.isASCII else { return nil }
      return CharacterForms.match(in: text.text)
    })
}
