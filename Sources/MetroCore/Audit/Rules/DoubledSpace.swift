import MetroText

extension AuditRule {
  static let doubledSpace = AuditRule(
    "doubled-space", .note,
    reason: "Spaces that nobody sees keep equal texts from being found equal.",
    explanation: """
      Finds two or more spaces of any width inside a line, and spaces before a comma or a full stop. \
      Indents, spaces at the end of a line, "..." and the French space before : ; ! ? are left alone. \
      The corrected text has one space, or none.
      """,
    .text { text in
      guard !text.isQuoted, SurplusSpace.mayHold(text.text),
        let found = SurplusSpace.find(in: text.text)
      else { return nil }
      return TextMatch(
        excerpt: found.excerpt,
        message: found.isBeforeMark
          ? "a space stands before a comma or a full stop"
          : "there is more than one space in a row",
        corrected: found.corrected)
    })
}
