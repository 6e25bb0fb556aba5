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

  @Test(arguments: [
    ("Fransızca", "fr"), ("іспанська", "es"), ("немецкий", "de"), ("Γαλλικά", "fr"),
    ("الفرنسية", "fr"),
    ("francia", "fr"), ("hiszpański", "es"), ("tyska", "de"), ("espanja", "es"), ("français", "fr"),
    ("русский язык", "ru"), ("limba franceză", "fr"), ("ภาษาไทย", "th"), ("ภาษาฝรั่งเศส", "fr"),
    ("Bahasa Prancis", "fr"), ("tiếng Pháp", "fr"), ("עברית", "he"), ("هندی", "hi"),
  ])
  func `a name in the language of the sheet is read`(text: String, tag: String) throws {
    #expect(try LanguageTag(written: text).text == tag)
  }

  @Test(arguments: [
    ("Türkçe, Fransızca", ["tr", "fr"]), ("українська та польська", ["uk", "pl"]),
    ("العربية والفرنسية", ["ar", "fr"]), ("suomi ja ruotsi", ["fi", "sv"]),
    ("日本語と中国語", ["ja", "zh"]), ("SPA-ENG", ["es", "en"]), ("ไทย และ อังกฤษ", ["th", "en"]),
  ])
  func `a list in the language of the sheet is read`(text: String, tags: [String]) throws {
    #expect(try LanguageTag.list(written: text).map(\.text) == tags)
  }

  @Test(arguments: [
    ("Ing", [["en"], ["ing"]]), ("ale", [["de"], ["ale"]]), ("COR", [["ko"], ["kw"]]),
  ])
  func `the beginning of a name that is also a code is not read`(text: String, readings: [[String]])
  {
    #expect(WrittenLanguages.readings(of: text) == readings)
  }

  @Test(arguments: [
    "Esp", "esp", "Jap", "All", "Sim", "non", "ESP-ENG", "eng-esp", "en, esp", "Denmark",
  ])
  func `three letters that are no registered code are rejected`(text: String) {
    #expect(WrittenLanguages.readings(of: text).isEmpty)
    #expect(throws: InvalidValue.self) { try LanguageTag.list(written: text) }
  }

  @Test(arguments: [
    "yue", "fil", "ckb", "cmn-Hans", "zh-yue-HK", "ca-valencia", "de-CH-1901", "x-own",
  ])
  func `a registered tag is read`(text: String) {
    #expect(WrittenLanguages.readings(of: text) == [[text]])
  }

  @Test(arguments: [
    ("Klingonca", "Klingonca", "no language is known by this name", nil),
    ("ça", "ça", "no language is known by this name", nil),
    ("korrean", "korrean", "no language is known by this name", "ko"),
    ("English/Esp", "Esp", "no language has the code esp", "es"),
    ("ESP-ENG", "ESP", "no language has the code esp", "es"),
    ("All", "All", "no language is known by this name", nil),
  ])
  func `an error names the part that is unknown`(
    text: String, part: String, reason: String, suggestion: String?
  ) throws {
    let refused = try #require(throws: InvalidValue.self) { try LanguageTag.list(written: text) }
    #expect(refused.text == part)
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    #expect(refused.isUnknownLanguage)
  }

  @Test(arguments: [
    LanguageNameTable.text, LanguageNamesFurther.text, LanguageNamesInScripts.text,
  ])
  func `the name of every language leads to it`(table: String) {
    for entry in table.split(separator: ";") {
      let parts = entry.split(separator: " ", maxSplits: 1)
      for name in parts[1].split(separator: "|") {
        let found = WrittenLanguages.readings(of: String(name))
        #expect(found.contains([String(parts[0])]), "\(name)")
      }
    }
  }
}
