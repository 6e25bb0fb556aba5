/// A workbook of OpenDocument that a test writes.
package struct WrittenSpreadsheet {
  /// The XML of each sheet below `table:table`, by its name.
  package var sheets: [(name: String, rows: String)]
  /// XML of automatic styles.
  package var styles = ""
  package var parts: [(name: String, text: String)] = []

  package init(rows: String, styles: String = "") {
    sheets = [("Sheet1", rows)]
    self.styles = styles
  }

  package init(_ sheets: [(name: String, rows: String)]) { self.sheets = sheets }

  package var archive: StoredZip {
    let names = ["office", "table", "text", "style"].map {
      " xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    let further =
      " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
      + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
      + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
    let tables = sheets.map {
      "<table:table table:name=\"\(WrittenWorkbook.escaped($0.name))\">\($0.rows)</table:table>"
    }
    var archive = StoredZip([
      "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml":
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content\(names.joined())\(further)>"
        + "<office:automatic-styles>\(styles)</office:automatic-styles><office:body>"
        + "<office:spreadsheet>\(tables.joined())</office:spreadsheet></office:body>"
        + "</office:document-content>",
    ])
    for part in parts { archive.add(part.name, part.text) }
    return archive
  }

  package func write(to path: String) throws { try archive.write(to: path) }
}
