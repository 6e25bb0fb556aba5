import Testing
@testable import MetroText

struct WrittenLanguagesTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), (" en\u{A0}", "en"), ("English", "en"), ("inglés", "en"),
    ("anglais", "en"), ("영어", "en"), ("英語", "en"), ("Spanish", "es"), ("español", "es"),
    ("Castellano", "es"), ("coreano", "ko"), ("한국어", "ko"), ("韩语", "ko"), ("日本語", "ja"),
    ("中文", "zh"), ("Mandarin", "zh"), ("Chinese (Simplified)", "zh-Hans"),
    ("Simplified Chinese", "zh-Hans"), ("繁體中文", "zh-Hant"), ("Portuguese (Brazil)", "pt-BR"),
    ("español (México)", "es-MX"), ("eng", "en"), ("KOR", "ko"), ("deu", "de"), ("ger", "de"),
    ("pt_br", "pt-BR"), ("PT-BR", "pt-BR"), ("EN-US", "en-US"), ("es-PT", "es-PT"), ("kr", "kr"),
    ("spa-MX", "es-MX"), ("yue", "yue"), ("Farsi", "fa"), ("català", "ca"), ("Deutsch", "de"),
  ])
  func `a tag or a name is one language`(text: String, tag: String) throws {
    #expect(WrittenLanguages.readings(of: text) == [[tag]])
    #expect(try LanguageTag(written: text).text == tag)
  }

  @Test(arguments: [
    ("EN, FA", ["en", "fa"]), ("EN/FA", ["en", "fa"]), ("en;es", ["en", "es"]),
    ("English and French", ["en", "fr"]), ("español e inglés", ["es", "en"]),
    ("한국어·영어", ["ko", "en"]), ("中文、英文", ["zh", "en"]), ("EN + ES + FR", ["en", "es", "fr"]),
    ("English-French", ["en", "fr"]), ("EN/EN", ["en"]),
  ])
  func `a list of languages has one reading`(text: String, tags: [String]) throws {
    #expect(try LanguageTag.list(written: text).map(\.text) == tags)
    if tags.count > 1 { #expect(throws: InvalidValue.self) { try LanguageTag(written: text) } }
  }

  @Test(arguments: [
    ("KR", [["ko"], ["kr"]]), ("SE", [["sv"], ["se"]]), ("UK", [["en"], ["uk"]]),
    ("ES-PT", [["es-PT"], ["es", "pt"]]), ("es-pt", [["es-PT"], ["es", "pt"]]),
    ("EN/KR", [["en", "ko"], ["en", "kr"]]), ("English and SE", [["en", "sv"], ["en", "se"]]),
  ])
  func `a tag that can be a country or a list is rejected with the readings`(
    text: String, readings: [[String]]
  ) throws {
    #expect(WrittenLanguages.readings(of: text) == readings)
    let refused = try #require(throws: InvalidValue.self) { try LanguageTag.list(written: text) }
    #expect(throws: refused) { try LanguageTag(written: text) }
    #expect(refused.readings == readings.map { $0.joined(separator: ";") })
  }

  @Test(arguments: ["CN", "ARG", "Klingon?", "", "en, xx", "English with subtitles", "??"])
  func `a text that is no language is rejected`(text: String) {
    #expect(WrittenLanguages.readings(of: text).isEmpty)
    #expect(throws: InvalidValue.self) { try LanguageTag.list(written: text) }
  }

  @Test func `the name of every language leads to it`() {
    for entry in LanguageNameTable.text.split(separator: ";") {
      let parts = entry.split(separator: " ", maxSplits: 1)
      for name in parts[1].split(separator: "|") {
        // The Catalan word for Thai is the tag of the Tai languages.
        if name == "tai" { continue }
        let found = WrittenLanguages.readings(of: String(name))
        #expect(found.contains([String(parts[0])]), "\(name)")
      }
    }
  }
}
