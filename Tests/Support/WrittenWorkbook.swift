/// A workbook of Office Open XML that a test writes part by part.
package struct WrittenWorkbook {
  /// The XML of the rows of each sheet, by its name: `<row r="1"><c r="A1" ...`.
  package var sheets: [(name: String, rows: String)]
  /// The shared strings, each the content of an `si`.
  package var strings: [String] = []
  /// The codes of number formats; the style of each is its index, from 1.
  package var formats: [String] = []
  /// Whether the style after those of ``formats`` strikes texts out.
  package var hasStruckStyle = false
  /// XML after the rows of the first sheet.
  package var afterRows = ""
  /// The addresses of hyperlinks, whose identifiers are `rId1` and so on.
  package var links: [String] = []
  package var hiddenSheets: Set<String> = []
  package var uses1904 = false
  /// Further parts of the archive.
  package var parts: [(name: String, text: String)] = []

  package init(rows: String, afterRows: String = "") {
    sheets = [("Sheet1", rows)]
    self.afterRows = afterRows
  }

  package init(_ sheets: [(name: String, rows: String)]) { self.sheets = sheets }

  /// Creates a workbook with one sheet whose cells are all texts.
  package init(texts: [[String]], sheet: String = "Sheet1") {
    sheets = [(sheet, Self.rows(texts))]
  }

  /// Returns rows of cells that contain texts; an empty text is no cell.
  package static func rows(_ texts: [[String]]) -> String {
    zip(1..., texts).map { number, row in
      let cells = zip(0..., row).map { column, text in
        text.isEmpty
          ? ""
          : "<c r=\"\(letters(column))\(number)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
      }
      return "<row r=\"\(number)\">\(cells.joined())</row>"
    }.joined()
  }

  package static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static func letters(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }

  /// The archive with all parts.
  package var archive: StoredZip {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    let relationships =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    var archive = StoredZip([
      "[Content_Types].xml": "\(head)<Types/>",
      "_rels/.rels":
        "\(head)\(relationships)<Relationship Id=\"r1\" Type=\"\(office)/officeDocument\" "
        + "Target=\"xl/workbook.xml\"/></Relationships>",
    ])
    let list = zip(1..., sheets).map { number, sheet in
      "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(number)\" r:id=\"r\(number)\""
        + (hiddenSheets.contains(sheet.name) ? " state=\"hidden\"" : "") + "/>"
    }
    archive.add(
      "xl/workbook.xml",
      "\(head)<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">"
        + (uses1904 ? "<workbookPr date1904=\"1\"/>" : "")
        + "<sheets>\(list.joined())</sheets></workbook>")
    let targets = zip(1..., sheets).map { number, _ in
      "<Relationship Id=\"r\(number)\" Type=\"\(office)/worksheet\" "
        + "Target=\"worksheets/sheet\(number).xml\"/>"
    }
    archive.add(
      "xl/_rels/workbook.xml.rels",
      "\(head)\(relationships)\(targets.joined())"
        + "<Relationship Id=\"s\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
        + "<Relationship Id=\"t\" Type=\"\(office)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
        + "</Relationships>")
    let codes = zip(164..., formats).map {
      "<numFmt numFmtId=\"\($0)\" formatCode=\"\(Self.escaped($1))\"/>"
    }
    let styles =
      zip(164..., formats).map { "<xf numFmtId=\"\($0.0)\"/>" }
      + (hasStruckStyle ? ["<xf numFmtId=\"0\" fontId=\"1\"/>"] : [])
    let fonts =
      hasStruckStyle
      ? "<fonts><font><strike val=\"0\"/></font><font><b/><strike/></font></fonts>" : ""
    archive.add(
      "xl/styles.xml",
      "\(head)<styleSheet xmlns=\"\(main)\"><numFmts>\(codes.joined())</numFmts>\(fonts)"
        + "<cellXfs><xf numFmtId=\"0\"/>\(styles.joined())</cellXfs></styleSheet>")
    archive.add(
      "xl/sharedStrings.xml",
      "\(head)<sst xmlns=\"\(main)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>")
    for (number, sheet) in zip(1..., sheets) {
      archive.add(
        "xl/worksheets/sheet\(number).xml",
        "\(head)<worksheet xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheetData>\(sheet.rows)</sheetData>"
          + (number == 1 ? afterRows : "") + "</worksheet>")
    }
    if !links.isEmpty {
      let targets = zip(1..., links).map {
        "<Relationship Id=\"rId\($0)\" Type=\"\(office)/hyperlink\" Target=\"\($1)\" "
          + "TargetMode=\"External\"/>"
      }
      archive.add(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "\(head)\(relationships)\(targets.joined())</Relationships>")
    }
    for part in parts { archive.add(part.name, part.text) }
    return archive
  }

  package func write(to path: String) throws { try archive.write(to: path) }
}
