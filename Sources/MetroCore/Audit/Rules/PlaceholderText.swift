import MetroText

extension AuditRule {
  static let placeholderText = AuditRule(
    "placeholder-text", .warning,
    reason: "A note to the editor was published instead of the thing it stands for.",
    explanation: """
      Finds phrases such as "TBC", "to be confirmed", "coming soon", "posar link", "por definir", \
      "à compléter", "추후 공지", "待定" or "調整中". Short ones count only where nothing else is said: \
      as the whole text, at its end, in brackets, or after a colon or a dash. A link's label is left \
      alone where the state of the link says the same. Give the text that was meant, or leave the \
      field empty.
      """,
    .text { text in
      guard !text.isQuoted else { return nil }
      if let state = text.linkState, !statesOfAddresses.contains(state) { return nil }
      guard let phrase = PlaceholderScanner.phrase(in: text.text) else { return nil }
      return TextMatch(
        excerpt: phrase, message: "\"\(phrase)\" stands in place of something still missing")
    })

  private static let statesOfAddresses = ["unchecked", "working", "moved", "blocked", "dead"]
}
