import Testing

@testable import MetroSite

struct HTMLWriterTests {
  private func text(_ text: String) -> String {
    var html = HTMLWriter()
    html.text(text)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test func `markup in a text is escaped byte by byte`() {
    #expect(text("<b a=\"1\">&'") == "&lt;b a=&quot;1&quot;&gt;&amp;&#39;")
    // A quote followed by a combining mark is one character to Swift.
    #expect(text("\"\u{301}<\u{338}") == "&quot;\u{301}&lt;\u{338}")
  }

  @Test func `characters that HTML does not allow are left out`() {
    #expect(text("a\u{0}b\u{8}c\u{7F}d\u{85}e\u{FFFE}f\u{1FFFF}g\nh\ti") == "abcdefg\nh\ti")
  }

  @Test func `characters that change the direction of other texts are left out`() {
    #expect(text("a\u{202E}b\u{2066}c\u{200F}d") == "abc\u{200F}d")
  }

  @Test func `an attribute without a value is left out`() {
    var html = HTMLWriter()
    html.element("a", ["href": nil, "class": "x\"y"]) { $0.text("z") }
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<a class=\"x&quot;y\">z</a>")
  }
}
