import Testing

@testable import MetroFormats

struct YAMLWriterTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("yes", #""yes""#), ("1.2.0", #""1.2.0""#),
    (#"a "b" \ c"#, #""a \"b\" \\ c""#), ("# no: comment", ##""# no: comment""##),
    ("two\nlines\tand\rmore", #""two\nlines\tand\rmore""#), ("서울 🚇", #""서울 🚇""#),
    ("\u{1}\u{7F}\u{85}\u{2028}\u{FEFF}", #""\u0001\u007F\u0085\u2028\uFEFF""#), ("", #""""#),
  ])
  func `a text is quoted so that it is read as the same text`(text: String, quoted: String) {
    #expect(YAMLWriter.quoted(text) == quoted)
  }

  @Test func `a list of mappings leaves out what has no value`() {
    var yaml = YAMLWriter()
    yaml.pair("title", "T")
    yaml.pair("none", nil)
    yaml.list("authors", [[("name", "N"), ("email", nil), ("website", "W")]])
    #expect(
      String(decoding: yaml.bytes, as: UTF8.self) == """
        title: "T"
        authors:
          - name: "N"
            website: "W"

        """)
  }
}
