import Testing

@testable import MetroText

struct ASCIIHostTests {
  /// Examples of RFC 3492 and of names that are registered.
  @Test(arguments: [
    ("example.org", "example.org"), ("bücher.example", "xn--bcher-kva.example"),
    ("BÜCHER.example", "xn--bcher-kva.example"), ("münchen.de", "xn--mnchen-3ya.de"),
    ("서울.kr", "xn--2i4bq6h.kr"), ("例え.jp", "xn--r8jz45g.jp"),
    ("президент.рф", "xn--d1abbgf6aiiy.xn--p1ai"), ("例え。jp", "xn--r8jz45g.jp"),
    ("españa.es.", "xn--espaa-rta.es."), ("[::1]", "[::1]"), ("127.0.0.1", "127.0.0.1"),
    ("xn--bcher-kva.example", "xn--bcher-kva.example"),
  ])
  func `a host name has an ASCII form`(host: String, ascii: String) {
    #expect(ASCIIHost.text(of: host) == ascii)
  }

  @Test func `a label that is too long has none`() {
    #expect(ASCIIHost.text(of: String(repeating: "ü", count: 70) + ".example") == nil)
  }
}
