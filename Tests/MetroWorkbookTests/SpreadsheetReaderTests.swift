import MetroTestSupport
import Testing

@testable import MetroWorkbook

/// Checks the values of cells in workbooks of OpenDocument.
struct SpreadsheetReaderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func cells(_ rows: String, styles: String = "") throws -> [String] {
    try WrittenSpreadsheet(rows: rows, styles: styles).archive.cells(in: folder)
  }

  private func cell(_ xml: String, styles: String = "") throws -> String {
    try cells("<table:table-row>\(xml)</table:table-row>", styles: styles)
      .joined(separator: " ")
  }

  private static func typed(_ type: String, _ attributes: String, _ shown: String = "x") -> String {
    "<table:table-cell office:value-type='\(type)' \(attributes)><text:p>\(shown)</text:p>"
      + "</table:table-cell>"
  }

  @Test(arguments: [
    (typed("float", "office:value='3947322'"), "A1 number 3947322"),
    (typed("float", "office:value='1E+016'"), "A1 number 10000000000000000"),
    (typed("percentage", "office:value='0.5'"), "A1 number 0.5"),
    (typed("currency", "office:value='12.50'"), "A1 number 12.5"),
    (typed("boolean", "office:boolean-value='true'"), "A1 boolean true"),
    (typed("date", "office:date-value='2015-04-08'"), "A1 date 2015-04-08"),
    (typed("date", "office:date-value='2015-04-08T00:00:00'"), "A1 date 2015-04-08"),
    (typed("date", "office:date-value='2015-04-08T13:30:00'"), "A1 date 2015-04-08T13:30"),
    (typed("time", "office:time-value='PT13H30M00S'"), "A1 date 13:30"),
    (typed("string", "", "Lima"), "A1 text Lima"),
    (typed("string", "calcext:value-type='error'", "#REF!"), "A1 error #REF!"),
    (
      typed(
        "string", "table:formula='of:=HYPERLINK(&quot;https://a.org&quot;;&quot;Page&quot;)'",
        "Page"),
      "A1 text Page https://a.org"
    ),
    ("<table:table-cell table:formula='of:=[.B1]'/>", "A1 formula =of:=[.B1]"),
    (
      "<table:table-cell table:number-columns-repeated='2'/>"
        + "<table:table-cell office:value-type='string' table:number-columns-repeated='2'>"
        + "<text:p>a</text:p></table:table-cell>", "C1 text a D1 text a"
    ),
  ])
  func `values are read as they were written`(xml: String, expected: String) throws {
    #expect(try cell(xml) == expected)
  }

  @Test func `blanks and paragraphs of a text are read`() throws {
    let text =
      "one <text:span> two</text:span><text:s text:c='2'/>three<text:tab/>four</text:p><text:p>five"
    let note = "<office:annotation><text:p>a comment</text:p></office:annotation>"
    let xml =
      "<table:table-cell office:value-type='string'>\(note)<text:p>\n  \(text)</text:p>"
      + "</table:table-cell>"
    #expect(try cell(xml) == "A1 text one two  three\tfour\nfive")
  }

  @Test func `the address behind a cell is read`() throws {
    let link = "<text:a xlink:href='https://example.org/?a=1&amp;b=2'>page</text:a>"
    #expect(
      try cell(Self.typed("string", "", link)) == "A1 text page https://example.org/?a=1&b=2")
  }

  @Test func `a date is as precise as its style`() throws {
    let styles = """
      <number:date-style style:name='N1'><number:month/><number:year/></number:date-style>
      <number:date-style style:name='N2'><number:year/></number:date-style>
      <style:style style:name='ce1' style:family='table-cell' style:data-style-name='N1'/>
      <style:style style:name='ce2' style:family='table-cell' style:parent-style-name='ce1'/>
      <style:style style:name='ce3' style:family='table-cell' style:data-style-name='N2'/>
      """
    let date = "office:value-type='date' office:date-value='2016-09-01'"
    let rows = """
      <table:table-column table:default-cell-style-name='ce3'/>
      <table:table-row><table:table-cell \(date)/><table:table-cell table:style-name='ce1' \(date)/>\
      <table:table-cell table:style-name='ce2' \(date)/></table:table-row>
      """
    #expect(
      try cells(rows, styles: styles) == [
        "A1 date 2016", "B1 date 2016-09", "C1 date 2016-09",
      ])
  }

  @Test func `merged cells and repeated rows are read`() throws {
    let rows = """
      <table:table-row>\(Self.typed("string", "table:number-rows-spanned='2'", "m"))\
      \(Self.typed("string", "", "a"))</table:table-row>
      <table:table-row><table:covered-table-cell/>\(Self.typed("string", "", "b"))</table:table-row>
      <table:table-row table:number-rows-repeated='2'>\(Self.typed("string", "", "c"))</table:table-row>
      <table:table-row table:number-rows-repeated='1048571'><table:table-cell/></table:table-row>
      """
    #expect(
      try cells(rows) == [
        "A1 text m", "B1 text a", "A2 merged text m", "B2 text b", "A3 text c", "A4 text c",
      ])
  }

  @Test func `each sheet is read by itself`() throws {
    let row = "<table:table-row>\(Self.typed("string", "", "x"))</table:table-row>"
    let opened = try WrittenSpreadsheet([("one", row), ("two", row + row), ("three", "")])
      .archive.opened(in: folder)
    #expect(opened.workbook.sheets.map(\.name) == ["one", "two", "three"])
    #expect(try opened.cells(ofSheet: 1) == ["A1 text x", "A2 text x"])
    #expect(try opened.cells(ofSheet: 2) == [])
    #expect(try opened.cells(ofSheet: 0) == ["A1 text x"])
  }

  @Test func `an encrypted spreadsheet is reported`() throws {
    var spreadsheet = WrittenSpreadsheet(rows: "")
    spreadsheet.parts = [
      ("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
    ]
    #expect(throws: WorkbookError.encrypted) { try spreadsheet.archive.opened(in: folder) }
  }
}
