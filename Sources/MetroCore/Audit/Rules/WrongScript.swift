import MetroText

extension AuditRule {
  static let wrongScript = AuditRule(
    "wrong-script", .note,
    reason: "A text with the wrong language is shown to readers who cannot read it.",
    explanation: """
      Finds texts whose letters belong to a script in which the language of the record is not \
      written, such as Korean letters in a Spanish title. Latin letters are never reported, \
      because titles are often kept in English or transliterated. If the language tag contains a \
      script, as in sr-Latn, that script decides. Correct the language, or move the text to a \
      name in its own language.
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
