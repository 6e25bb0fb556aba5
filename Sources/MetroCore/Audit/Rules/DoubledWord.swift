import MetroText

extension AuditRule {
  static let doubledWord = AuditRule(
    "doubled-word", .warning,
    reason: "The same word twice in a row is usually a typing error.",
    explanation: """
      Finds a word that is repeated with only a space in between, as in "Nuclear Plant Plant". \
      Numbers, single letters, names such as Bora Bora, words that can follow themselves ("had \
      had", "nous nous"), and languages that form words by doubling are ignored. Remove one of \
      the two words, or waive the finding.
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
        excerpt: word.excerpt, message: "\"\(word.word)\" occurs twice in a row",
        corrected: corrected)
    })
}
