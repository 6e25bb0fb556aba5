import Testing
@testable import MetroText

struct WikidataItemTests {
  @Test(arguments: [("Q8684", "Q8684"), ("q1", "Q1"), ("Q123456789012", "Q123456789012")])
  func `a Q with a number is accepted and kept in upper case`(text: String, kept: String) throws {
    let item = try WikidataItem(text)
    #expect(item.text == kept)
    #expect(item.description == kept)
  }

  @Test(
    arguments: [
      ("", nil), ("Q", nil), ("Q0", nil), ("Q08684", nil), ("P8684", nil), ("QQ1", nil),
      ("Q1x", nil),
      ("Q-1", nil), (" Q8684", nil), ("Q٣", nil), ("Q\u{301}1", nil), ("Q1\u{301}", nil),
      ("Q1234567890123", nil), ("-1", nil), ("0", nil), ("8684", "Q8684"), ("08684", "Q8684"),
      ("1234567890123", nil), ("99999999999999999999999", nil),
      ("https://www.wikidata.org/wiki/Q8684", nil),
    ] as [(String, String?)])
  func `other text is rejected`(text: String, suggestion: String?) throws {
    let refused = try #require(throws: InvalidValue.self) { try WikidataItem(text) }
    #expect(refused.reason == "it is not a Wikidata item")
    #expect(refused.expected == "an item such as Q8684")
    #expect(refused.suggestion == suggestion)
    if let suggestion { #expect(try WikidataItem(suggestion).text == suggestion) }
  }
}
