import Testing

@testable import MetroText

struct RecordNameTests {
  @Test(arguments: [
    (
      "\u{412}eijing", "'\u{412}' (U+0412 CYRILLIC CAPITAL LETTER VE) is mixed with Latin letters",
      "Beijing"
    ),
    (
      "Seo\u{200B}ul", "the text contains an invisible character: U+200B ZERO WIDTH SPACE",
      "Seoul"
    ),
    ("Pa\u{AD}ris", "the text contains an invisible character: U+00AD SOFT HYPHEN", "Paris"),
    (
      "ＳEOUL",
      "\"Ｓ\" is written in compatibility forms of the letters: "
        + "U+FF33 FULLWIDTH LATIN CAPITAL LETTER S", "SEOUL"
    ),
    (
      "S\u{435}o\u{200B}ul", "the text contains an invisible character: U+200B ZERO WIDTH SPACE",
      "Seoul"
    ),
  ])
  func `a name with a misleading character is rejected with the correct name`(
    text: String, reason: String, suggestion: String
  ) {
    #expect(throws: InvalidValue(text: text, reason: reason, suggestion: suggestion)) {
      try RecordName(text)
    }
    // The suggestion is accepted.
    #expect((try? RecordName(suggestion))?.text == suggestion)
  }

  @Test func `an uncertain correction is not suggested`() {
    #expect(
      throws: InvalidValue(
        text: "ㅅㅓㅇㅜㄹ", reason: "\"ㅅㅓㅇㅜㄹ\" is written in separate letters instead of syllables")
    ) { try RecordName("ㅅㅓㅇㅜㄹ") }
  }

  @Test(arguments: [
    "Seoul", "Δelta", "iPhone", "NTT東日本", "東京 Tokyo", "IT-технологии", "Москва Moscow",
    "می\u{200C}خواهم", "क\u{94D}\u{200D}ष", "👩\u{200D}💻 Lab", "10 μm", "Île-de-France", "서울특별시",
    "１２３番地", "Việt Nam",
  ])
  func `necessary characters and common mixtures are kept`(text: String) throws {
    #expect(try Array(RecordName(text).text.utf8) == Array(NormalForm.composed(text).utf8))
  }

  @Test func `a name is a single line`() {
    for text in ["", "two\nlines", String(repeating: "a", count: 1_001)] {
      #expect(throws: InvalidValue.self) { try RecordName(text) }
    }
    #expect((try? RecordName("  Seoul "))?.text == "Seoul")
    #expect((try? RecordName("Me\u{301}rida"))?.text.utf8.elementsEqual("Mérida".utf8) == true)
  }

  @Test func `the quick check accepts no rejected name`() {
    let parts = [
      "a", "é", "\u{435}", "ο", "Δ", "ж", "\u{AD}", "\u{200B}", "Ｓ", "가", "東", "ﬁ", "1", " x", "·",
    ]
    for first in parts {
      for second in parts {
        for third in parts {
          let text = first + second + third
          guard passes(text) else { continue }
          #expect((try? RecordName(text))?.text == text, "\(text)")
          #expect(CharacterForms.match(in: text) == nil, "\(text)")
          #expect(LookAlikeLetter.match(in: text) == nil, "\(text)")
          #expect(InvisibleCharacter.match(in: text) == nil, "\(text)")
        }
      }
    }
    #expect(passes("Île de la Cité"))
    #expect(passes("Москва, 1"))
    #expect(!passes("S\u{435}oul"))
  }

  private func passes(_ text: String) -> Bool { CanonicalBytes.isName(text.utf8Span.span) }
}
