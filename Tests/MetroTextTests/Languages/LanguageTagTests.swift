import Testing
@testable import MetroText

struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("zh-hans", "zh-Hans"), ("ZH-HANS-cn", "zh-Hans-CN"),
    ("pt-br", "pt-BR"), ("es-419", "es-419"), ("yue", "yue"), ("zh-yue-hk", "zh-yue-HK"),
    ("de-CH-1901", "de-CH-1901"), ("sl-Rozaj-BISKE-1994", "sl-rozaj-biske-1994"),
    ("hy-latn-it-arevela", "hy-Latn-IT-arevela"), ("en-u-CA-gregory", "en-u-ca-gregory"),
    ("en-a-bbb-x-A-Ccc", "en-a-bbb-x-a-ccc"), ("x-Klingon", "x-klingon"),
    ("en-x-us-Latn", "en-x-us-latn"), ("kr", "kr"), ("ca-valencia", "ca-valencia"),
  ])
  func `a well-formed tag is kept in canonical case`(text: String, tag: String) throws {
    #expect(try LanguageTag(text).text == tag)
    #expect(try LanguageTag(tag).text == tag)
  }

  @Test func `the list has 184 two-letter languages with names`() {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let pairs = letters.flatMap { first in letters.map { "\(first)\($0)" } }
    let tags = pairs.compactMap { try? LanguageTag($0) }
    #expect(tags.count == 184)
    #expect(tags.allSatisfy { $0.name != nil })
  }

  @Test func `a tag knows its language and its name`() throws {
    #expect(try LanguageTag("pt-BR").language == "pt")
    #expect(try LanguageTag("pt-BR").name == "Portuguese")
    #expect(try LanguageTag("nb").name == "Norwegian Bokmål")
    #expect(try LanguageTag("yue").name == nil)
  }

  @Test(arguments: [
    ("", "a language tag is not empty", nil),
    ("english", "a language is written with two or three letters", "en"),
    ("English", "a language is written with two or three letters", "en"),
    ("Bokmål", "a language tag cannot hold \"å\"", "nb"),
    ("español", "a language tag cannot hold \"ñ\"", "es"),
    ("koraen", "a language is written with two or three letters", "ko"),
    ("Brazilian Portuguese", "a language tag cannot hold a space", "pt-BR"),
    ("Chinese (Simplified)", "a language tag cannot hold a space", "zh-Hans"),
    ("cn", "no language has the code cn", "zh"),
    ("jp", "no language has the code jp", "ja"),
    ("jp-JP", "no language has the code jp", "ja-JP"),
    ("cz", "no language has the code cz", "cs"),
    ("vn", "no language has the code vn", "vi"),
    ("xx", "no language has the code xx", nil),
    ("eng", "the language eng is written en", "en"),
    ("chi", "the language chi is written zh", "zh"),
    ("eng-gb", "the language eng is written en", "en-GB"),
    ("en-UK", "no country has the code UK", "en-GB"),
    ("en-XZ", "no country has the code XZ", nil),
    ("zh_Hans", "a language tag cannot hold \"_\"", "zh-Hans"),
    ("en-", "a part of the language tag is empty", "en"),
    ("en--GB", "a part of the language tag is empty", "en-GB"),
    ("-en", "a part of the language tag is empty", "en"),
    ("en-abcdefghi", "a part of a language tag has at most 8 letters or digits", nil),
    ("de-1901-1901", "the variant \"1901\" is repeated", nil),
    ("en-a-bbb-a-ccc", "the extension \"a\" is repeated", nil),
    ("en-a", "the extension \"a\" is empty", nil),
    ("en-x", "nothing follows the private-use mark x", nil),
    ("x", "nothing follows the private-use mark x", nil),
    ("en-GB-Latn", "\"latn\" is misplaced in the language tag", nil),
    ("en-GB-US", "\"us\" is misplaced in the language tag", nil),
    ("i-klingon", "a language is written with two or three letters", nil),
    ("e", "a language is written with two or three letters", nil),
    ("12", "a language is written with two or three letters", nil),
  ])
  func `other text is rejected`(text: String, reason: String, suggestion: String?) throws {
    let refused = try #require(throws: InvalidValue.self) { try LanguageTag(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    #expect(refused.expected == "a language tag (BCP 47) such as en, pt-BR or zh-Hans")
  }

  @Test func `a tag of more than a hundred bytes is rejected`() throws {
    let long = "en-x" + String(repeating: "-abcdefgh", count: 11)
    let refused = try #require(throws: InvalidValue.self) { try LanguageTag(long) }
    #expect(refused.reason == "a language tag has at most 100 bytes")
  }
}
