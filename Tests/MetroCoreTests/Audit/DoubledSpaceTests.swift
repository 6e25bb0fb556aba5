import Testing

@testable import MetroCore
@testable import MetroText

struct DoubledSpaceTests {
  @Test(arguments: [
    ("One  city", "One city"), ("One   city", "One city"), ("Seoul , Busan", "Seoul, Busan"),
    ("The end .", "The end."), ("One\u{A0} city", "One city"), ("서울  도시", "서울 도시"),
    ("東京\u{3000}\u{3000}大阪", "東京\u{3000}大阪"), ("Una ciudad  bonita , sí", "Una ciudad bonita, sí"),
    ("北京 \u{3000}上海", "北京 上海"), ("Ville  de Paris", "Ville de Paris"),
    ("one\ntwo  three", "one\ntwo three"), ("A ,b", "A,b"),
  ])
  func `misplaced spaces are found`(text: String, corrected: String) {
    #expect(AuditRule.doubledSpace.match(text)?.corrected == corrected)
  }

  @Test(arguments: [
    "One city", "", "Une ville : Paris", "Vraiment ?", "Oui !", "Un ; deux", "And so on ...",
    "Use .NET here", "one .5 two", "  indented", "line\n  indented", "trailing  \nnext",
    "東京\u{3000}大阪",
    "10\u{A0}000", "서울 도시", "Una ciudad, dos", "北京，上海", "北京、上海", "a\n\nb", "« Paris »",
  ])
  func `other spaces are not reported`(text: String) {
    #expect(AuditRule.doubledSpace.match(text) == nil)
  }

  @Test func `the message names the kind of space`() {
    #expect(
      AuditRule.doubledSpace.match("One  city")?.message == "there is more than one space in a row")
    #expect(
      AuditRule.doubledSpace.match("One , city")?.message
        == "there is a space before a comma or a period")
    #expect(AuditRule.doubledSpace.match("One  city", isQuoted: true) == nil)
  }
}
