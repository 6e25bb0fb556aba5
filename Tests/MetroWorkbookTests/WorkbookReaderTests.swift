import MetroTestSupport
import Testing

@testable import MetroWorkbook

/// Checks the values of cells in workbooks of Office Open XML.
struct WorkbookReaderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Returns the cells of the first sheet, one text each: name, kind and value.
  private func cells(_ workbook: WrittenWorkbook) throws -> [String] {
    try workbook.archive.cells(in: folder)
  }

  private func cell(_ xml: String, formats: [String] = [], is1904: Bool = false) throws -> String {
    var workbook = WrittenWorkbook(rows: "<row r=\"1\">\(xml)</row>")
    workbook.formats = formats
    workbook.uses1904 = is1904
    return try cells(workbook).joined(separator: " ")
  }

  @Test(arguments: [
    ("<c r='A1'><v>3947322</v></c>", "A1 number 3947322"),
    ("<c r='A1'><v>3947322.0</v></c>", "A1 number 3947322"),
    ("<c r='A1'><v>3.947322E6</v></c>", "A1 number 3947322"),
    ("<c r='A1'><v>0.10000000000000001</v></c>", "A1 number 0.1"),
    ("<c r='A1'><v>-12.04318</v></c>", "A1 number -12.04318"),
    ("<c r='A1'><v>-0</v></c>", "A1 number 0"),
    ("<c r='A1'><v>1e-7</v></c>", "A1 number 0.0000001"),
    (
      "<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>", "A1 boolean true B1 boolean false"
    ),
    ("<c r='A1' t='e'><v>#REF!</v></c>", "A1 error #REF!"),
    ("<c r='A1' t='str'><f>B1&amp;\"x\"</f><v>Lima</v></c>", "A1 text Lima"),
    (
      "<c r='A1' t='str'><f>HYPERLINK(\"https://a.org\",\"Page\")</f><v>Page</v></c>",
      "A1 text Page https://a.org"
    ),
    ("<c r='A1'><f>B1+1</f></c>", "A1 formula =B1+1"),
    ("<c r='A1'><f>B1+1</f><v></v></c>", "A1 formula =B1+1"),
    ("<c r='A1'><f t='shared' si='0'/></c>", "A1 formula ="),
    ("<c r='A1' t='d'><v>2015-04-08</v></c>", "A1 date 2015-04-08"),
    ("<c r='A1' t='inlineStr'><is><t>a &lt; b</t></is></c>", "A1 text a < b"),
    ("<c r='A1' t='inlineStr'><is><r><t>Se</t></r><r><t>oul</t></r></is></c>", "A1 text Seoul"),
    ("<c r='A1' t='inlineStr'><is><t>東京</t><rPh><t>トウキョウ</t></rPh></is></c>", "A1 text 東京"),
    ("<c r='A1' t='inlineStr'><is><t>_x0041__x000a_</t></is></c>", "A1 text A\n"),
    ("<c r='A1' t='inlineStr'><is><t>_x005F_x0041_</t></is></c>", "A1 text _x0041_"),
    ("<c r='A1' t='inlineStr'><is><t>_xD83D__xDE00_</t></is></c>", "A1 text 😀"),
    ("<c r='A1' s='0'/><c r='C1'><v>1</v></c><c><v>2</v></c>", "C1 number 1 D1 number 2"),
    ("<c r='XFD1'><v>1</v></c>", "XFD1 number 1"),
  ])
  func `values are read as they were written`(xml: String, expected: String) throws {
    #expect(try cell(xml) == expected)
  }

  @Test(arguments: [
    ("yyyy-mm-dd", "42102", "2015-04-08"),
    ("d/m/yy", "42102.75", "2015-04-08"),
    ("mmm-yy", "42614", "2016-09"),
    ("mmmm yyyy", "42614", "2016-09"),
    ("yyyy", "42614", "2016"),
    ("[$-409]d\\-mmm\\-yyyy;@", "42102", "2015-04-08"),
    ("yyyy\"年\"m\"月\"d\"日\"", "42102", "2015-04-08"),
    ("yyyy\"年\"m\"月\"", "42102", "2015-04"),
    ("[Red]dd/mm/yyyy", "42102", "2015-04-08"),
    ("yyyy-mm-dd hh:mm:ss", "42102", "2015-04-08"),
    ("yyyy-mm-dd hh:mm:ss", "42102.5625", "2015-04-08T13:30"),
    ("m/d/yyyy h:mm AM/PM", "42102.5625", "2015-04-08T13:30"),
    ("h:mm", "0.5625", "13:30"),
    ("mm:ss", "0.001", "00:01:26"),
    ("yyyy-mm-dd", "42102.999999999", "2015-04-09"),
    ("yyyy-mm-dd", "61", "1900-03-01"),
    ("yyyy-mm-dd", "2958465", "9999-12-31"),
  ])
  func `a date is as precise as its format`(
    format: String, serial: String, expected: String
  ) throws {
    let xml = "<c r='A1' s='1'><v>\(serial)</v></c>"
    #expect(try cell(xml, formats: [format]) == "A1 date \(expected)")
  }

  @Test(arguments: [
    "0", "0.00", "#,##0", "0.00E+00", "General", "@", "0\" days\"", "\"year\" 0", "",
  ])
  func `formats of numbers are not dates`(format: String) throws {
    #expect(try cell("<c r='A1' s='1'><v>42102</v></c>", formats: [format]) == "A1 number 42102")
  }

  @Test(arguments: ["0", "59", "60", "-1", "2958466", "1e300"])
  func `numbers of days on which programs disagree are not dates`(serial: String) throws {
    let text = try cell("<c r='A1' s='1'><v>\(serial)</v></c>", formats: ["yyyy-mm-dd"])
    #expect(text.hasPrefix("A1 number "))
  }

  @Test func `days may count from 1904`() throws {
    let text = try cell(
      "<c r='A1' s='1'><v>40640</v></c><c r='B1' s='1'><v>0</v></c>", formats: ["d.m.yyyy"],
      is1904: true)
    #expect(text == "A1 date 2015-04-08 B1 date 1904-01-01")
  }

  @Test func `shared strings are found by number and may be rich text`() throws {
    var workbook = WrittenWorkbook(
      rows: "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c></row>"
        + "<row r='2'><c r='A2' t='s'><v>2</v></c></row>")
    workbook.strings = [
      "<t>zero</t>", "<r><t>Se</t></r><r><t xml:space='preserve'>oul </t></r>", "<t/>",
    ]
    #expect(try cells(workbook) == ["A1 text Seoul ", "B1 text zero"])
  }

  @Test func `shared strings beyond the limit of memory are in a file`() throws {
    let words = (0..<3_000).map { "text \($0) " + String(repeating: "x", count: $0 % 50) }
    let rows = words.indices.map { index in
      let shared = (index * 7_919) % words.count
      return "<row r='\(index + 1)'><c r='A\(index + 1)' t='s'><v>\(shared)</v></c></row>"
    }
    var workbook = WrittenWorkbook(rows: rows.joined())
    workbook.strings = words.map { "<t>\($0)</t>" }
    var limits = WorkbookLimits()
    limits.memory = 5_000
    let read = try workbook.archive.cells(in: folder, limits)
    let expected = words.indices.map { "A\($0 + 1) text \(words[($0 * 7_919) % words.count])" }
    #expect(read == expected)
  }

  @Test func `a merged cell has a value in each of its rows`() throws {
    let rows = """
      <row r='1'><c r='A1' t='str'><v>2015</v></c><c r='B1'><v>1</v></c><c r='C1'><v>9</v></c></row>
      <row r='2'><c r='B2'><v>2</v></c></row><row r='3'><c r='A3' s='0'/></row>
      <row r='4'><c r='B4'><v>4</v></c></row><row r='5'><c r='B5'><v>5</v></c></row>
      """
    let merged = "<mergeCells><mergeCell ref='A1:A4'/><mergeCell ref='C1:D1'/></mergeCells>"
    #expect(
      try cells(WrittenWorkbook(rows: rows, afterRows: merged)) == [
        "A1 text 2015", "B1 number 1", "C1 number 9", "A2 merged text 2015", "B2 number 2",
        "A4 merged text 2015", "B4 number 4", "B5 number 5",
      ])
  }

  @Test func `the address behind a cell is read`() throws {
    var workbook = WrittenWorkbook(
      rows: "<row r='1'><c r='A1' t='str'><v>page</v></c><c r='B1' t='str'><v>other</v></c></row>",
      afterRows: "<hyperlinks><hyperlink ref='A1' r:id='rId1' location='part'/>"
        + "<hyperlink ref='B1' location='Sheet2!A1'/></hyperlinks>")
    workbook.links = ["https://example.org/?a=1&amp;b=2"]
    #expect(
      try cells(workbook) == ["A1 text page https://example.org/?a=1&b=2#part", "B1 text other"])
  }

  @Test func `sheets are listed with the hidden ones`() throws {
    var workbook = WrittenWorkbook([("Täglich & mehr", ""), ("Notes", "")])
    workbook.hiddenSheets = ["Notes"]
    workbook.parts = [("xl/vbaProject.bin", "")]
    let opened = try workbook.archive.opened(in: folder)
    #expect(
      opened.workbook.sheets == [
        Sheet(name: "Täglich & mehr", isHidden: false), Sheet(name: "Notes", isHidden: true),
      ])
    #expect(opened.workbook.omissions == [.macros])
  }

  @Test func `rows without values are skipped`() throws {
    let empty = (1...5_000).map { "<row r='\($0)' ht='20'><c r='A\($0)' s='0'/></row>" }
    let rows = empty.joined() + "<row r='1048576'><c r='B1048576'><v>1</v></c></row>"
    #expect(try cells(WrittenWorkbook(rows: rows)) == ["B1048576 number 1"])
  }

  @Test func `a cell of 32,767 characters is read whole`() throws {
    let long = String(repeating: "가", count: 32_767)
    #expect(try cells(WrittenWorkbook(texts: [[long]])) == ["A1 text \(long)"])
  }
}
