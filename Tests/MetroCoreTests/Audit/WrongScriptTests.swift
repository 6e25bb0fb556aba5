import Testing

@testable import MetroCore
@testable import MetroText

struct WrongScriptTests {
  @Test(arguments: [
    ("en", "서울의 기후변화 정책"), ("es", "北京市政府"), ("fr", "Москва"), ("ca", "東京の政策"), ("vi", "河內"),
    ("ko", "Москва"), ("ko", "とうきょう"), ("zh", "東京の都市をつくる"), ("zh-Hans", "서울 도시"), ("ja", "서울 도시"),
    ("sr-Latn", "Београд"), ("zh-Latn", "北京市"), ("ru", "서울 도시"), ("pt-BR", "서울 도시"),
    ("en", "서울시 기후변화 대응 종합 계획 ICT"),
  ])
  func `text in a script of other languages is found`(language: String, text: String) {
    #expect(AuditRule.wrongScript.match(text, language: language) != nil)
  }

  @Test(arguments: [
    ("en", "Seoul"), ("en", "Seoul (서울특별시)"), ("es", "Medellín"), ("ko", "서울의 정책"), ("ko", "Seoul"),
    ("ko", "漢江"), ("zh", "北京市政府"), ("zh", "Beijing"), ("zh", "台北の味道小吃美食节目"), ("ja", "東京の政策"),
    ("ja", "東京都"), ("ja", "C40"), ("sr", "Београд"), ("sr", "Beograd"), ("sr-Cyrl", "Beograd"),
    ("zh-Hant", "臺北市"), ("zh-Latn", "Běijīng"), ("ru", "Москва"), ("ru", "Moscow"),
    ("xx-Zzzz", "서울"),
    ("mn", "Улаанбаатар"), ("en", "2015"), ("fr", "Île-de-France"), ("vi", "Hà Nội"),
    ("el", "Αθήνα"),
    ("en", "μ"), ("und", "서울"),
  ])
  func `text in a script of its language is not reported`(language: String, text: String) {
    #expect(AuditRule.wrongScript.match(text, language: language) == nil)
  }

  @Test func `text without a language is not reported`() {
    #expect(AuditRule.wrongScript.match("서울") == nil)
    #expect(
      AuditRule.wrongScript.match("서울 도시", language: "es")?.message
        == "the text is in Hangul, in which Spanish is not written")
  }
}
