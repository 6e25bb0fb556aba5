import MetroText

extension AuditRule {
  static let placeholderText = AuditRule(
    "placeholder-text", .warning,
    reason: "A note to the editor was published instead of the actual text.",
    explanation: """
      Finds phrases such as "TBC", "to be confirmed", "coming soon", "posar link", "por definir", \
      "à compléter", "추후 공지", "待定" or "調整中", and texts that only say that something will be known \
      later ("The venue will be announced later"). A short phrase counts only in certain places: \
      as the whole text, at its end, in parentheses, or after a colon or a dash. The label of a \
      link is ignored if the state of the link has the same meaning. Enter the intended text, or \
      clear the field.
      """,
    version: 4,
    .text { text in
      guard !text.isQuoted else { return nil }
      if let state = text.linkState, !statesOfAddresses.contains(state) { return nil }
      guard let phrase = PlaceholderScanner.phrase(in: text.text) else { return nil }
      return TextMatch(
        excerpt: phrase, message: "\"\(phrase)\" is a placeholder for missing text")
    })

  private static let statesOfAddresses = ["unchecked", "working", "moved", "blocked", "dead"]
}
