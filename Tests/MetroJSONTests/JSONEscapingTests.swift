import Foundation
import Testing

@testable import MetroJSON

struct JSONEscapingTests {
  private static func string(_ text: String, _ escaping: JSONEscaping) -> String {
    var bytes: [UInt8] = []
    bytes.append(jsonString: text, escaping: escaping)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#), ("a", #""a""#), (#"a"b\c"#, #""a\"b\\c""#), ("a\tb\nc\r\n", #""a\tb\nc\r\n""#),
    ("\0\u{1}\u{1F} ", #""\u0000\u0001\u001f ""#), ("é 서울 😀", #""é 서울 😀""#),
  ])
  func `quotes, backslashes and control characters are always escaped`(
    text: String, expected: String
  ) {
    #expect(Self.string(text, .required) == expected)
    #expect(Self.string(text, .terminalSafe) == expected)
  }

  @Test(arguments: [
    ("\u{7F}", #""\u007f""#), ("\u{80}\u{9F}", #""\u0080\u009f""#), ("\u{A0}", "\"\u{A0}\""),
    ("\u{2027}\u{2028}\u{2029}\u{202E}\u{202F}", "\"\u{2027}\\u2028\\u2029\\u202e\u{202F}\""),
    ("\u{2065}\u{2066}\u{2069}\u{206A}", "\"\u{2065}\\u2066\\u2069\u{206A}\""),
    ("€\u{2028}", #""€\u2028""#), ("\u{10028}", "\"\u{10028}\""),
  ])
  func `characters that control a terminal are escaped on request`(text: String, safe: String) {
    #expect(Self.string(text, .terminalSafe).unicodeScalars.elementsEqual(safe.unicodeScalars))
    #expect(
      Self.string(text, .required).unicodeScalars.elementsEqual("\"\(text)\"".unicodeScalars))
  }

  @Test(arguments: [JSONEscaping.required, .terminalSafe, .pageSafe])
  func `every character is read back unchanged`(escaping: JSONEscaping) throws {
    let text = String(
      String.UnicodeScalarView((0..<0x3000).compactMap { Unicode.Scalar(UInt32($0)) }))
    let json = Data("[\(Self.string(text, escaping))]".utf8)
    let back = try #require(try JSONSerialization.jsonObject(with: json) as? [String])
    #expect(back[0].unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `only the listed characters are escaped`() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isEscaped = Self.string(String(scalar), .terminalSafe).contains("\\")
      let expected: Bool =
        switch value {
        case 0..<0x20, 0x22, 0x5C, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
      #expect(isEscaped == expected, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `text for pages cannot end an element`() {
    #expect(Self.string("a</script>\u{2028}", .pageSafe) == #""a\u003c/script>\u2028""#)
    #expect(Self.string("a<", .terminalSafe) == #""a<""#)
  }
}
