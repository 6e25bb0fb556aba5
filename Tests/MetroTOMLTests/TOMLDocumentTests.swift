import Testing

@testable import MetroTOML

/// Reading and writing settings in TOML.
struct TOMLDocumentTests {
  private func entries(_ text: String) throws -> [String: TOMLDocument.Value] {
    let document = try TOMLDocument(text)
    return Dictionary(
      uniqueKeysWithValues: document.sections.flatMap { section in
        section.entries.map { ((section.path + [$0.key]).joined(separator: "/"), $0.value) }
      })
  }

  @Test func `keys have texts, numbers, truth values and arrays`() throws {
    let text = """
      # A comment
      table = "programs"   # and another
      header=3
      keep-going = true

      key = [ "title", 'dates', ]
      add-missing = [
        "cities", # places
        "themes"
      ]
      [columns]
      "Course \\"x\\" / \\u00e9" = 'a\\b'
      "한국" = ""
      [values."a.b"]
      x = -2
      """
    #expect(
      try entries(text) == [
        "table": .text("programs"), "header": .integer(3), "keep-going": .truth(true),
        "key": .array([.text("title"), .text("dates")]),
        "add-missing": .array([.text("cities"), .text("themes")]),
        "columns/Course \"x\" / é": .text("a\\b"), "columns/한국": .text(""),
        "values/a.b/x": .integer(-2),
      ])
    #expect(try entries(text.replacing("\n", with: "\r\n")) == entries(text))
    #expect(try entries("\u{FEFF}" + text) == entries(text))
  }

  @Test func `sections keep their order and lines`() throws {
    let document = try TOMLDocument(
      "[[table]]\ntable = 'a'\n[table.columns]\nx = 'y'\n\n[[table]]\n[table.columns]\nz = 1\n")
    #expect(
      document.sections.map(\.path) == [
        [], ["table"], ["table", "columns"], ["table"], ["table", "columns"],
      ])
    #expect(document.sections.map(\.line) == [1, 1, 3, 6, 7])
    #expect(document.sections.map(\.isItem) == [false, true, false, true, false])
    #expect(document.sections[4].entries.map(\.line) == [8])
  }

  @Test(arguments: ["", "\n\n", "# only a comment", "  # x\n\t"])
  func `a text without keys is empty`(text: String) throws {
    #expect(try TOMLDocument(text).sections.count == 1)
  }

  @Test(arguments: [
    ("a", 1, 2, "expected = after the key"), ("a =", 1, 4, "expected a value"),
    ("a = b", 1, 5, "expected a text in quotes, a whole number, true, false or an array"),
    ("a = 1.5", 1, 5, "expected a text in quotes, a whole number, true, false or an array"),
    ("a = 2016-05-10", 1, 5, "expected a text in quotes, a whole number, true, false or an array"),
    ("a = 012", 1, 5, "expected a text in quotes, a whole number, true, false or an array"),
    ("a = 1 2", 1, 7, "unexpected text after the value"),
    ("a = 1\na = 2", 2, 1, "the key 'a' is repeated"),
    ("[x]\n[x]", 2, 1, "the table 'x' is repeated"),
    ("[[x]]\n[x]", 2, 1, "the table 'x' is repeated"),
    ("a.b = 1", 1, 2, "a key with a dot needs quotes"),
    ("a b = 1", 1, 3, "expected = after the key"),
    ("= 1", 1, 1, "expected a key; names with blanks or signs need quotes"),
    ("[x", 1, 3, "expected ]"), ("[[x]", 1, 5, "expected ]"),
    ("[]", 1, 2, "expected a key; names with blanks or signs need quotes"),
    ("a = \"b", 1, 5, "quote opened here is never closed"),
    ("a = 'b\n'", 1, 5, "quote opened here is never closed"),
    ("a = \"\"\"b\"\"\"", 1, 6, "texts of several lines are not read"),
    ("a = \"\\x\"", 1, 7, "invalid escape sequence"),
    ("a = \"\\ud800\"", 1, 7, "invalid escape sequence"),
    ("a = \"\u{1}\"", 1, 7, "control characters must be escaped"),
    ("a = [1 2]", 1, 8, "expected , or ]"), ("a = [1", 1, 7, "expected , or ]"),
    ("a = {b = 1}", 1, 5, "inline tables are not read; use a [table]"),
    ("a = [[[[[[[[[1]]]]]]]]]", 1, 13, "nested too deeply"),
    ("a = 1\rb = 2", 1, 7, "carriage return without a line feed"),
    (
      "a = 99999999999999999999", 1, 5,
      "expected a text in quotes, a whole number, true, false or an array"
    ),
  ])
  func `anything else is an error with its place`(
    text: String, line: Int, column: Int, reason: String
  ) {
    #expect(throws: TOMLError(line: line, column: column, reason: reason)) {
      try TOMLDocument(text)
    }
  }

  @Test(arguments: [
    "", "a\"b\\c", "\n\t\r\u{1}\u{7F}\u{9F}", "한국, é", "# x", "'", "a\u{202E}b\u{2069}",
  ])
  func `a written text is read back`(text: String) throws {
    let written = "\(TOMLText.quoted(text)) = \(TOMLText.quoted(text)) \(TOMLText.comment(text))\n"
    let entry = try #require(try TOMLDocument(written).sections[0].entries.first)
    #expect(entry.key == text && entry.value == .text(text))
  }

  @Test func `characters that reorder a text are written as escapes`() {
    #expect(TOMLText.quoted("a\u{2028}\u{202E}\u{2066}b") == #""a\u2028\u202E\u2066b""#)
  }
}
