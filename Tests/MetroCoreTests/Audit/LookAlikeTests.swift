import Testing

@testable import MetroCore
@testable import MetroText

struct LookAlikeTests {
  @Test(arguments: [
    ("S\u{435}oul", "Seoul"), ("M\u{435}xico City", "Mexico City"), ("\u{410}thens", "Athens"),
    ("Μadrid", "Madrid"), ("Мoсква", "Москва"), ("L\u{456}ma", "Lima"), ("Bogot\u{430}", "Bogota"),
    ("Seo\u{200B}ul", "Seoul"), ("Pa\u{AD}ris", "Paris"), ("Lima\u{202E}", "Lima"),
    ("\u{FEFF}Lima", "Lima"), ("서울\u{200B}시", "서울시"), ("東\u{200D}京", "東京"),
    ("Li\u{200C}ma", "Lima"),
    ("Lima\u{200E}", "Lima"),
  ])
  func `a letter of another script and an invisible character are found`(
    text: String, corrected: String
  ) {
    let match = AuditRule.lookAlike.match(text)
    #expect(match?.corrected.map { Array($0.utf8) } == Array(corrected.utf8))
  }

  @Test(arguments: [
    "Seoul", "Москва", "Москва Moscow", "Αθήνα", "Athens (Αθήνα)", "10 μm", "10 \u{B5}m", "Δ-city",
    "Δt", "λ", "ICT를 활용한", "AI活用", "IT企業", "Xの都市", "서울시 C40", "می\u{200C}خواهم",
    "क\u{94D}\u{200D}ष",
    "👩\u{200D}💻", "❤\u{FE0F}", "שלום\u{200F}", "IT-технологии", "SMMщик", "Bogotá", "Île-de-France",
    "",
    "北京", "東京", "ประเทศ\u{200B}ไทย", "Plan α", "β-version",
  ])
  func `legitimate mixtures of scripts are not reported`(text: String) {
    #expect(AuditRule.lookAlike.match(text) == nil)
  }

  @Test func `the message names the character`() {
    #expect(
      AuditRule.lookAlike.match("S\u{435}oul")?.message
        == "'\u{435}' (U+0435 CYRILLIC SMALL LETTER IE) is mixed with Latin letters")
    let unseen = AuditRule.lookAlike.match("Seo\u{200B}ul")
    #expect(unseen?.excerpt == "Seo[U+200B]ul")
    #expect(
      unseen?.message == "the text contains an invisible character: U+200B ZERO WIDTH SPACE")
    #expect(AuditRule.lookAlike.match("S\u{435}oul", isQuoted: true) == nil)
  }
}
