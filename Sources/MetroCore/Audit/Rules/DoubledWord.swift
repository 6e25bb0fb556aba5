import MetroText

extension AuditRule {
  static let doubledWord = AuditRule(
    "doubled-word", .warning,
    reason: "The same word twice in a row is mostly a typing error.",
    explanation: """
      Finds a word that follows itself with nothing but a space between, as in "Nuclear Plant Plant". \
      Numbers, single letters, names such as Bora Bora, and words that may follow themselves ("had \
      had", "nous nous") are left alone, and so are languages that double words to make new ones. \
      Drop one of the two, or waive the finding.
      """,
    .text { text in
      guard !text.isQuoted, RepeatedWord.mayHold(text.text),
        !RepeatedWord.isUsual(in: text.language),
        let word = RepeatedWord.first(in: text.text)
      else { return nil }
      var corrected = word.corrected
      for _ in 0..<20 {
        guard let next = RepeatedWord.first(in: corrected) else { break }
        corrected = next.corrected
      }
      return TextMatch(
        excerpt: word.excerpt, message: "\"\(word.word)\" stands twice in a row",
        corrected: corrected)
    })
}
