import Testing
@testable import MetroText

struct MediaTypeTests {
  @Test(
    arguments: [
      ("application/pdf", "application/pdf"), ("TEXT/HTML", "text/html"),
      ("application/vnd.openxmlformats-officedocument.presentationml.presentation", nil),
      ("image/svg+xml", nil), ("x-a!#$&^_.+-/1", nil),
      (String(repeating: "a", count: 127) + "/b", nil),
    ] as [(String, String?)])
  func `a type and a subtype are accepted in lower case`(text: String, kept: String?) throws {
    let type = try MediaType(text)
    #expect(type.text == kept ?? text)
    #expect(type.description == type.text)
    #expect(try MediaType(type.text) == type)
  }

  @Test(arguments: [
    "", "pdf", "/", "application/", "/pdf", "a/b/c", "application/pdf; charset=utf-8",
    " application/pdf", "application/pdf\n", "application /pdf", ".a/b", "-a/b", "a/+b", "a/b*",
    "문서/pdf", "application/pd\u{301}f", "application/\u{301}pdf", "*/*", "\u{212A}a/b",
    String(repeating: "a", count: 128) + "/b",
  ])
  func `other text is rejected`(text: String) throws {
    let refused = try #require(throws: InvalidValue.self) { try MediaType(text) }
    #expect(refused.reason == "it is not a media type")
    #expect(refused.expected == "a type such as application/pdf")
    #expect(refused.suggestion == nil)
  }
}
