import MetroText
import Testing

struct VisibleTextTests {
  @Test(arguments: [
    "", "Seoul", "Medellín", "서울 首爾", "“€ …” – « »", "\u{A0}", "👩‍👩‍👧", "\u{200F}שלום\u{200E}", "ﬁ",
    "\u{FEFF}", "🇰🇷",
  ])
  func `text without hidden characters is unchanged`(text: String) {
    #expect(Array(visibleText(text).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("a\nb", "a␤b"), ("a\tb", "a␉b"), ("a\r\nb", "a␍␤b"),
    ("\u{0}", "␀"), ("\u{1F}", "␟"), ("\u{7F}", "␡"), ("\u{7}", "␇"), ("\u{9B}2J", "\\u{9B}2J"),
    ("\u{85}", "\\u{85}"), ("a\u{202E}b", "a\\u{202E}b"), ("\u{202A}", "\\u{202A}"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
    ("\u{FFFE}", "\\u{FFFE}"), ("\u{10FFFF}", "\\u{10FFFF}"), ("서\u{1B}울", "서␛울"),
  ])
  func `hidden characters are made visible`(text: String, visible: String) {
    #expect(visibleText(text) == visible)
  }

  @Test func `no character that controls a terminal is left`() {
    let hostile = (0..<0xA0).compactMap { Unicode.Scalar(UInt32($0)) }
    let text = visibleText(String(String.UnicodeScalarView(hostile)))
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(visibleText(text) == text)
  }
}
