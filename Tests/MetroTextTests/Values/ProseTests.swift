import Testing
@testable import MetroText

struct ProseTests {
  @Test(arguments: [
    ("one line", "one line"), ("two\nlines", "two\nlines"), ("two\r\nlines", "two\nlines"),
    ("a\r\n\r\nb\nc", "a\n\nb\nc"), ("\n\n서울\n\n", "서울"), ("a \n b", "a \n b"),
  ])
  func `lines are kept and separated by LF only`(text: String, kept: String) throws {
    #expect(Array(try Prose(text).text.utf8) == Array(kept.utf8))
  }

  @Test(arguments: [
    ("", "the text is empty", nil),
    ("\r\n", "the text is empty", nil),
    ("a\rb", "it contains the control character CR (U+000D) at character 2", "a\nb"),
    ("a\r\r\nb", "it contains the control character CR (U+000D) at character 2", "a\n\nb"),
    ("a\n\tb", "it contains the control character TAB (U+0009) at character 3", "a\n b"),
    ("a\r\nb\u{1B}", "it contains the control character ESC (U+001B) at character 5", nil),
    ("a\u{2028}b", "it contains the LINE SEPARATOR (U+2028) at character 2", "a\nb"),
    (
      "a\u{202A}b",
      """
      it contains the misleading bidirectional control LEFT-TO-RIGHT EMBEDDING (U+202A) \
      at character 2
      """, nil
    ),
  ])
  func `other text is rejected`(text: String, reason: String, suggestion: String?) throws {
    let refused = try #require(throws: InvalidValue.self) { try Prose(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    if let suggestion { #expect(throws: Never.self) { try Prose(suggestion) } }
  }

  @Test func `a text has at most a hundred thousand characters`() throws {
    let text = String(repeating: "x\r\n", count: 50_000)
    #expect(try Prose(text).text.utf8.count == 99_999)
    let long = String(repeating: "x", count: 100_001)
    let refused = try #require(throws: InvalidValue.self) { try Prose(long) }
    #expect(refused.reason == "it is 100,001 characters long; at most 100,000 are allowed")
  }
}
