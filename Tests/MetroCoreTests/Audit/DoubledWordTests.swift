import Testing

@testable import MetroCore
@testable import MetroText

struct DoubledWordTests {
  @Test(arguments: [
    ("One less Nuclear Plant Plant", "One less Nuclear Plant"),
    ("Paris in the the spring", "Paris in the spring"),
    ("The the city", "The city"), ("Plan de de movilidad", "Plan de movilidad"),
    ("La ville de de Paris", "La ville de Paris"), ("Política política urbana", "Política urbana"),
    ("the the the city", "the city"), ("서울 도시 도시 정책", "서울 도시 정책"),
    ("План план города", "План города"), ("a  Plant  Plant", "a  Plant"),
    ("in in Seoul", "in Seoul"),
  ])
  func `a repeated word is found`(text: String, corrected: String) {
    #expect(AuditRule.doubledWord.match(text)?.corrected == corrected)
  }

  @Test(arguments: [
    "Bora Bora", "Walla Walla", "Baden-Baden", "Pago Pago", "New York New York", "Wagga Wagga",
    "They had had enough", "He said that that city", "Nous nous voyons", "Vous vous trompez",
    "10 10", "A A", "Guangzhou 2 2", "The city, city of lights", "The end. End of story",
    "Well-being being", "Seoul\nSeoul", "orang-orang", "anak-anak", "人人", "人 人", "きらきら", "하나 하나",
    "Plan Planning", "the then", "other others", "Tuk tuk tours", "", "Plant", "dự dự", "이 이",
    "Case studies: Guangzhou (1), Guangzhou (2)", "city/city city", "I I", "很好 很好",
  ])
  func `a legitimately repeated word is not reported`(text: String) {
    #expect(AuditRule.doubledWord.match(text) == nil)
  }

  @Test func `the finding names the word`() {
    let match = AuditRule.doubledWord.match("Nuclear Plant Plant")
    #expect(match?.excerpt == "Plant Plant")
    #expect(match?.message == "\"Plant\" occurs twice in a row")
  }

  @Test func `languages that double words, and quotes, are not reported`() {
    #expect(AuditRule.doubledWord.match("xanh xanh", language: "vi") == nil)
    #expect(AuditRule.doubledWord.match("adım plan plan", language: "tr-TR") == nil)
    #expect(AuditRule.doubledWord.match("plan plan", language: "en") != nil)
    #expect(AuditRule.doubledWord.match("plan plan", isQuoted: true) == nil)
  }

  @Test func `a working language that doubles words may be the language of the text`() {
    let rule = AuditRule.doubledWord
    #expect(rule.match("ibu ibu kota", programLanguages: ["en", "id"]) == nil)
    #expect(rule.match("ibu ibu kota", programLanguages: ["en", "fr"]) != nil)
  }
}
