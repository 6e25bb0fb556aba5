import Testing

@testable import MetroCore
@testable import MetroText

struct NonstandardCharactersTests {
  @Test(arguments: [
    ("Medelli\u{301}n", "Medellín"), ("Bogotá y Medelli\u{301}n", "Bogotá y Medellín"),
    ("Me\u{301}tropole", "Métropole"), ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "서울"),
    ("か\u{3099}", "が"), ("ＩＣＴ in Seoul", "ICT in Seoul"), ("Ｃ４０の都市", "C40の都市"),
    ("Of\u{FB01}ce", "Office"), ("ﾄｳｷｮｳ", "トウキョウ"), ("ＡＩ와 도시", "AI와 도시"), ("中国ＡＢＣ", "中国ABC"),
  ])
  func `nonstandard forms of letters are found`(text: String, corrected: String) {
    let match = AuditRule.nonstandardCharacters.match(text)
    #expect(match?.corrected.map { Array($0.utf8) } == Array(corrected.utf8))
  }

  @Test func `separate Korean letters have no certain correction`() {
    let match = AuditRule.nonstandardCharacters.match("서울 ㅎㅏㄴ")
    #expect(match?.excerpt == "ㅎㅏㄴ")
    #expect(match?.corrected == nil)
  }

  @Test(arguments: [
    "Medellín", "Plain", "", "서울", "東京", "２０１５年", "北京，上海（中国）", "ㅋㅋ", "ㄱ, ㄴ", "Métropole", "Straße",
    "トウキョウ", "m²", "№ 5", "Việt Nam", "ЙОГА", "São Paulo", "カ",
  ])
  func `ordinary letters are not reported`(text: String) {
    #expect(AuditRule.nonstandardCharacters.match(text) == nil)
    #expect(AuditRule.nonstandardCharacters.match("Medelli\u{301}n", isQuoted: true) == nil)
  }
}
