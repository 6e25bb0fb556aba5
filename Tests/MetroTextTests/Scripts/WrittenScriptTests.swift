import Testing

@testable import MetroText

struct WrittenScriptTests {
  @Test(
    arguments: [
      ("Seoul", nil, "Latn"), ("서울", "ko", "Hang"), ("Сеул", nil, "Cyrl"), ("首爾", nil, "Hani"),
      ("首爾", "zh-Hant-TW", "Hant"), ("首尔", "zh-Hans", "Hans"), ("東京", "ja", "Jpan"),
      ("ソウル", "ja", "Kana"), ("つくば", nil, "Hira"), ("つくば市", nil, "Jpan"),
      ("서울 特別市", nil, "Kore"), ("القاهرة", nil, "Arab"), ("दिल्ली", nil, "Deva"), ("চট্টগ্রাম", nil, "Beng"),
      ("กรุงเทพ", nil, "Thai"), ("ວຽງຈັນ", nil, "Laoo"), ("អង្គរ", nil, "Khmr"),
      ("Zone 3, São", "pt", "Latn"),
    ] as [(String, String?, String)])
  func `the script of a name is determined from its letters`(
    text: String, language: String?, code: String
  ) {
    #expect(WrittenScript.code(of: text, language: language) == code)
  }

  @Test(arguments: ["2015", "Seoul 서울", "", "★", "Москвa"])
  func `a name without letters, or with several scripts, has no script`(text: String) {
    #expect(WrittenScript.code(of: text, language: "ko") == nil)
  }

  @Test func `a code is a correctly cased ISO 15924 code`() throws {
    #expect(try ScriptCode("hANG").text == "Hang")
    for text in ["", "Hangul", "Xxxx", "Han", "ко"] {
      #expect(throws: InvalidValue.self) { try ScriptCode(text) }
    }
  }
}
