import MetroText

extension AuditRule {
  static let lookAlike = AuditRule(
    "look-alike", .error,
    reason: "A word with a letter of another script, or one that nobody sees, is never found.",
    explanation: """
      Finds words that mix Latin letters with Cyrillic or Greek ones of the same look, and characters \
      that have no look at all: zero-width spaces, soft hyphens, controls of the writing direction. \
      Joiners are left alone in the scripts and emoji that need them, and so are signs such as "μm" \
      and Latin words with a Korean or Japanese ending. The corrected text has the letters that were \
      meant.
      """,
    .text { text in
      guard !text.isQuoted, !text.text.isASCII else { return nil }
      return InvisibleCharacter.match(in: text.text) ?? LookAlikeLetter.match(in: text.text)
    })
}
