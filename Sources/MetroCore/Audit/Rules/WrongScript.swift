import MetroText

extension AuditRule {
  static let wrongScript = AuditRule(
    "wrong-script", .note,
    reason: "A text under the wrong language is offered to readers who cannot read it.",
    explanation: """
      Finds texts whose letters belong to a script that the language of the record is not written \
      in, such as Korean letters in a Spanish title. Latin letters are never wrong, since titles are \
      often kept in English or transliterated. A script in the language tag, as in sr-Latn, decides. \
      Correct the language, or move the text to a name in its own language.
      """,
    .text { text in
      guard let language = text.language, !text.text.isASCII,
        let scripts = WritingSystem(language: language),
        let script = scripts.foreignScript(of: text.text)
      else { return nil }
      let name = (try? LanguageTag(language))?.name ?? language
      return TextMatch(
        excerpt: String(text.text.prefix(40)),
        message: "the text is in \(script.rawValue), in which \(name) is not written")
    })
}
