import MetroText

extension AuditRule {
  static let doubledWord = AuditRule(
    "doubled-word", .warning,
    reason: "The same word twice in a row is usually a typing error.",
    explanation: """
      Finds a word that is repeated with only a space in between, as in "Nuclear Plant Plant". \
      Numbers, single letters, names such as Bora Bora, words that can follow themselves ("had \
      had", "nous nous"), and texts in a language that forms words by doubling are ignored, as are \
      those of a program with such a working language. Remove one of the two words, or waive the \
      finding.
      """,
    dependsOn: [.presentationsOfProgram], version: 3,
    .text { text in
      guard !text.isQuoted, RepeatedWord.mayHold(text.text),
        !([text.language].compactMap(\.self) + text.programLanguages)
          .contains(where: RepeatedWord.isUsual),
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
