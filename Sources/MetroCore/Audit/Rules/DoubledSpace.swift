import MetroText

extension AuditRule {
  static let doubledSpace = AuditRule(
    "doubled-space", .note,
    reason: "Surplus spaces are invisible, but texts that differ only in them are not equal.",
    explanation: """
      Finds two or more spaces of any width inside a line, and spaces before a comma or a period. \
      Indentation, spaces at the end of a line, "..." and the French space before : ; ! ? are \
      ignored. The corrected text has one space, or none before a comma or a period.
      """,
    .text { text in
      guard !text.isQuoted, SurplusSpace.mayHold(text.text),
        let found = SurplusSpace.find(in: text.text)
      else { return nil }
      return TextMatch(
        excerpt: found.excerpt,
        message: found.isBeforeMark
          ? "there is a space before a comma or a period"
          : "there is more than one space in a row",
        corrected: found.corrected)
    })
}
