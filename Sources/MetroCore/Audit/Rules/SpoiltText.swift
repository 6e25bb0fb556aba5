import MetroText

extension AuditRule {
  static let spoiltText = AuditRule(
    "spoilt-text", .warning,
    reason: "A program has replaced characters of the text, and searches do not find it.",
    explanation: """
      Finds entities of HTML such as "&amp;", remains of content systems ("[:es]", shortcodes, tags, \
      "%20"), UTF-8 that was read as Latin-1 or Windows-1252 ("CafÃ©"), and U+FFFD, which replaces \
      characters that could not be read. "Q&A", "AT&T", "[1]" and single letters such as "Ä" are \
      ignored. The text of a source is checked too, and what statements quote for characters that \
      were misread. The corrected text has the original characters; those that U+FFFD replaces are \
      lost.
      """,
    version: 3,
    .text { text in
      switch (text.noun, text.field) {
      case (.statement, "stated"), (.statement, "quote"):
        return SpoiltText.match(in: text.text, isQuotation: true)
      case (.source, "text"): return SpoiltText.match(in: text.text)
      default: return text.isQuoted || text.field == "url" ? nil : SpoiltText.match(in: text.text)
      }
    })
}
