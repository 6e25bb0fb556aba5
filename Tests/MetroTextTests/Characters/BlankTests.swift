import Testing

@testable import MetroText

struct BlankTests {
  @Test(arguments: [
    ("a", "a", "a"), (" a\u{A0}", "a", "a"), ("\u{3000}a b\r\n", "a b", "a b"),
    ("\u{200D}a\u{FEFF}", "a", "\u{200D}a\u{FEFF}"), (" \u{200B} a", "a", "\u{200B} a"),
    ("\u{200D}", "", "\u{200D}"), ("", "", ""), (" \t", "", ""),
    ("a\u{301} ", "a\u{301}", "a\u{301}"),
    ("a\u{200D}b", "a\u{200D}b", "a\u{200D}b"),
  ])
  func `blanks at both ends are trimmed, and only white space if invisible characters stay`(
    text: String, blanks: String, whiteSpace: String
  ) {
    #expect(Array(text.trimmingBlanks().unicodeScalars) == Array(blanks.unicodeScalars))
    #expect(Array(text.trimmingWhiteSpace().unicodeScalars) == Array(whiteSpace.unicodeScalars))
  }
}
