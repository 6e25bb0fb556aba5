import Testing
@testable import MetroText

struct PlainTextTests {
  @Test(arguments: [
    "a", "One less Nuclear Plant Plant", "서울, 首爾", "é", "👩‍👩‍👧", "\u{200F}שלום", "a  b",
    String(repeating: "é", count: 1_000), "\"<&>\"", "~",
  ])
  func `a line is kept exactly as typed`(text: String) throws {
    #expect(Array(try PlainText(text).text.utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("e\u{301}", "\u{E9}"), ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "서울"),
    ("か\u{3099}", "が"), ("\u{212B}", "\u{C5}"), ("\u{1100}\u{AC00}", "\u{1100}\u{AC00}"),
    ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{958}", "\u{915}\u{93C}"),
  ])
  func `a line is kept in composed characters`(text: String, kept: String) throws {
    #expect(Array(try PlainText(text).text.utf8) == Array(kept.utf8))
  }

  @Test(arguments: [
    (" Seoul", "Seoul"), ("Seoul ", "Seoul"), ("\t서울\r\n", "서울"), ("\u{3000}京\u{A0}", "京"),
    ("\u{2028}Seoul\u{85}", "Seoul"),
  ])
  func `white space is trimmed at both ends`(text: String, kept: String) throws {
    #expect(try PlainText(text).text == kept)
  }

  @Test func `a letter has at most 30 combining marks`() throws {
    let marks = String(repeating: "\u{301}\u{323}", count: 15)
    #expect(try PlainText("Q\(marks)u").text.unicodeScalars.count == 32)
    let error = #expect(throws: InvalidValue.self) { try PlainText(" Q\(marks)\u{301}") }
    #expect(error?.reason == "a letter has more than 30 combining marks at character 33")
    // Each letter counts on its own.
    #expect(try PlainText("Q\(marks)Q\(marks)").text.unicodeScalars.count == 62)
  }

  @Test func `a text that is too long is refused before it is composed`() throws {
    let text = "Z" + String(repeating: "\u{301}\u{323}", count: 100_000)
    let error = #expect(throws: InvalidValue.self) { try PlainText(text) }
    #expect(error?.reason == "it is 200,001 characters long; at most 1,000 are allowed")
    // Decomposed letters do not count.
    #expect(
      try PlainText(String(repeating: "e\u{301}", count: 1_000)).text.unicodeScalars.count == 1_000)
  }

  @Test(arguments: [
    ("", "the text is empty", nil),
    (" \t\n\u{3000}", "the text is empty", nil),
    ("abcd\u{1B}[2J", "it contains the control character ESC (U+001B) at character 5", nil),
    ("  ab\u{1B}", "it contains the control character ESC (U+001B) at character 5", nil),
    ("서울\tx", "it contains the control character TAB (U+0009) at character 3", "서울 x"),
    ("a\nb", "it contains the control character LF (U+000A) at character 2", "a b"),
    ("a \r\n b", "it contains the control character CR (U+000D) at character 3", "a b"),
    ("a\u{0}b", "it contains the control character NUL (U+0000) at character 2", nil),
    ("a\u{7F}b", "it contains the control character DEL (U+007F) at character 2", nil),
    ("a\u{9B}b", "it contains the control character CSI (U+009B) at character 2", nil),
    ("a\u{85}b", "it contains the control character NEL (U+0085) at character 2", nil),
    ("a\u{2028}b", "it contains the LINE SEPARATOR (U+2028) at character 2", "a b"),
    ("a\u{2029}b", "it contains the PARAGRAPH SEPARATOR (U+2029) at character 2", "a b"),
    ("a\u{FFFE}b", "it contains the noncharacter U+FFFE at character 2", nil),
    ("a\u{FFFF}b", "it contains the noncharacter U+FFFF at character 2", nil),
    ("a\u{1FFFE}b", "it contains the noncharacter U+1FFFE at character 2", nil),
    (
      "a\u{202E}b",
      """
      it contains the misleading bidirectional control RIGHT-TO-LEFT OVERRIDE (U+202E) \
      at character 2
      """, nil
    ),
    (
      "a\u{2066}b",
      """
      it contains the misleading bidirectional control LEFT-TO-RIGHT ISOLATE (U+2066) \
      at character 2
      """, nil
    ),
  ])
  func `other text is rejected`(text: String, reason: String, suggestion: String?) throws {
    let refused = try #require(throws: InvalidValue.self) { try PlainText(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
  }

  @Test(arguments: ["x", "서"])
  func `more than a thousand characters are rejected with their number`(letter: String) throws {
    let text = String(repeating: letter, count: 1_234)
    let refused = try #require(throws: InvalidValue.self) { try PlainText(text) }
    #expect(refused.reason == "it is 1,234 characters long; at most 1,000 are allowed")
    #expect(refused.text.count == 60)
  }

  @Test func `a thousand characters after trimming are accepted`() throws {
    let text = String(repeating: "x", count: 1_000)
    #expect(try PlainText("  " + text + "  ").text == text)
  }

  @Test func `the error for a megabyte reports its length`() throws {
    let text = String(repeating: "서", count: 350_000)
    let refused = try #require(throws: InvalidValue.self) { try PlainText(text) }
    #expect(refused.reason == "it is 350,000 characters long; at most 1,000 are allowed")
  }

  @Test func `every control character and noncharacter is rejected inside a text`() {
    let planes = (0...16).flatMap { [$0 * 0x10000 + 0xFFFE, $0 * 0x10000 + 0xFFFF] }
    for value in Array(0..<0x20) + Array(0x7F..<0xA0) + Array(0xFDD0...0xFDEF) + planes {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(throws: InvalidValue.self) { try PlainText("a\(scalar)b") }
    }
  }
}
