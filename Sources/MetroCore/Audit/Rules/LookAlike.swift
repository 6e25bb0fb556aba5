import MetroText

extension AuditRule {
  static let lookAlike = AuditRule(
    "look-alike", .error,
    reason:
      "Searches cannot find a word with an invisible character or a letter of another script.",
    explanation: """
      Finds words that mix Latin letters with Cyrillic or Greek letters of the same shape, and \
      invisible characters: zero-width spaces, soft hyphens, and controls of the writing \
      direction. Joiners are ignored in the scripts and emoji that need them, and so are symbols \
      such as "μm" and Latin words with a Korean or Japanese ending. The corrected text has the \
      intended letters.
      """,
    .text { text in
      guard !text.isQuoted, !text.text.isASCII else { return nil }
      return InvisibleCharacter.match(in: text.text) ?? LookAlikeLetter.match(in: text.text)
    })
}
