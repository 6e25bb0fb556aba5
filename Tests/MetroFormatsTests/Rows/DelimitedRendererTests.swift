import MetroCore
import Testing

@testable import MetroFormats

struct DelimitedRendererTests {
  static let header = "id,title,capacity,themes,summary\n"

  static func row(_ title: String) -> [Cell] {
    [.text("a"), .text(title), .integer(3), .text("x;y"), .null]
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("a\rb", "\"a\rb\""), ("", "\"\""), ("서울", "서울"), ("a;b", "a;b"), ("a\tb", "a\tb"),
    ("'a'", "'a'"), ("=1", "=1"),
  ])
  func `fields are quoted only if necessary`(title: String, field: String) throws {
    #expect(try Rendered.text(.csv, [Self.row(title)]) == Self.header + "a,\(field),3,x;y,\n")
  }

  @Test func `a null value is an empty field`() throws {
    let row: [Cell] = [.text("a"), .null, .null, .null, .null]
    #expect(try Rendered.text(.csv, [row]) == Self.header + "a,,,,\n")
  }

  @Test func `an empty result has a header`() throws {
    #expect(try Rendered.text(.csv, []) == Self.header)
    #expect(try Rendered.text(.tsv, []) == Self.header.replacing(",", with: "\t"))
    #expect(try Rendered.text(.csv, []) { $0.showsHeader = false } == "")
  }

  @Test func `lines have the requested ending`() throws {
    let text = try Rendered.text(.csv, [Self.row("b")]) { $0.usesCRLF = true }
    #expect(text == "id,title,capacity,themes,summary\r\na,b,3,x;y,\r\n")
  }

  @Test func `a byte order mark comes first`() throws {
    let empty = try Rendered.text(.csv, []) { $0.hasByteOrderMark = true }
    #expect(empty.unicodeScalars.first == "\u{FEFF}")
    let text = try Rendered.text(.csv, [Self.row("b")]) { options in
      options.hasByteOrderMark = true
      options.showsHeader = false
    }
    #expect(text == "\u{FEFF}a,b,3,x;y,\n")
  }

  @Test(arguments: [
    ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("'=1", "''=1"), ("a=1", "a=1"),
    ("'a", "'a"), (" =1", " =1"),
  ])
  func `formulas are made harmless on request`(title: String, field: String) throws {
    let text = try Rendered.text(.csv, [Self.row(title)]) { $0.isSpreadsheetSafe = true }
    #expect(text == Self.header + "a,\(field),3,x;y,\n")
  }

  @Test func `numbers are not treated as formulas`() throws {
    let row: [Cell] = [.integer(-1), .number(-0.5), .null, .null, .null]
    let text = try Rendered.text(.csv, [row]) { $0.isSpreadsheetSafe = true }
    #expect(text == Self.header + "-1,-0.5,,,\n")
  }

  @Test func `tabs are quoted in TSV and commas are not`() throws {
    #expect(try Rendered.text(.tsv, [Self.row("a,b")]).hasSuffix("a\ta,b\t3\tx;y\t\n"))
    #expect(try Rendered.text(.tsv, [Self.row("a\tb")]).hasSuffix("a\t\"a\tb\"\t3\tx;y\t\n"))
  }

  @Test func `no text controls a terminal`() throws {
    let row = Self.row("\u{1B}[31m")
    #expect(try Rendered.text(.csv, [row]).contains("\u{1B}[31m"))
    let shown = try Rendered.text(.csv, [row]) { $0.isForTerminal = true }
    #expect(shown == Self.header + "a,␛[31m,3,x;y,\n")
  }
}
