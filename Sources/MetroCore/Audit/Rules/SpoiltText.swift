import MetroText

extension AuditRule {
  static let spoiltText = AuditRule(
    "spoilt-text", .warning,
    reason: "A program has replaced characters of the text, and searches do not find it.",
    explanation: """
      Finds entities of HTML such as "&amp;", UTF-8 that was read as Latin-1 or Windows-1252 \
      ("CafÃ©"), and U+FFFD, which replaces characters that could not be read. "Q&A", "AT&T" and \
      single letters such as "Ä" are ignored. The corrected text has the original characters; \
      those that U+FFFD replaces are lost.
      """,
    .text { text in
      guard !text.isQuoted else { return nil }
      return SpoiltText.match(in: text.text)
    })
}
