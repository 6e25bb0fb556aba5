import Foundation
import MetroCore
import MetroTestSupport
import Testing

/// Checks imports of workbooks.
struct WorkbookImportTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func write(_ workbook: WrittenWorkbook, to name: String = "book.xlsx") throws {
    try workbook.write(to: sandbox.path(name))
  }

  private func cities() -> String { sandbox.run("list-cities --columns id,name,country").out }

  @Test func `a workbook is imported like the same CSV file`() throws {
    let rows = [
      ["id", "name", "country"], ["lima", "Lima", "PE"], ["", "", ""], ["quito", "Quito", "EC"],
    ]
    try write(WrittenWorkbook(texts: rows))
    let outcome = sandbox.run("import cities ./book.xlsx")
    #expect(
      outcome == Outcome(err: "2 rows: 2 added, 0 updated, 0 unchanged, 0 rejected\n"),
      "\(outcome)")
    #expect(cities() == "id,name,country\nlima,Lima,PE\nquito,Quito,EC\n")
    let again = sandbox.run("import cities ./book.xlsx")
    #expect(again.err == "2 rows: 0 added, 0 updated, 2 unchanged, 0 rejected\n")
  }

  @Test func `rows that are struck out are reported`() throws {
    func row(_ number: Int, _ title: String, _ dates: String, _ styles: [String]) -> String {
      let cells = zip(["A", "B"], zip([title, dates], styles)).map { column, cell in
        "<c r='\(column)\(number)' t='inlineStr' \(cell.1)><is><t>\(cell.0)</t></is></c>"
      }
      return "<row r='\(number)'>\(cells.joined())</row>"
    }
    var workbook = WrittenWorkbook(
      rows: row(1, "title", "dates", ["", ""]) + row(2, "Air", "2015", ["s='1'", "s='1'"])
        + row(3, "Bus", "2016", ["s='1'", ""]) + row(4, "Car", "2017", ["s='0'", ""]))
    workbook.hasStruckStyle = true
    try write(workbook)
    let outcome = sandbox.run("import programs ./book.xlsx")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.err.contains("struck out in the workbook, but read like other rows: line 2\n"),
      "\(outcome)")
  }

  @Test func `a word for the row above is filled in a workbook`() throws {
    try write(
      WrittenWorkbook(texts: [["title", "venue"], ["A", "City Hall"], ["B", "〃"], ["C", ""]]))
    #expect(sandbox.run("import programs ./book.xlsx --fill-down venue").status == 0)
    #expect(
      sandbox.run("list-programs --columns title,venue --sort title").lines.dropFirst()
        == ["A,City Hall", "B,City Hall", "C,City Hall"])
  }

  @Test func `another address behind the one that a cell shows is reported`() throws {
    var workbook = WrittenWorkbook(
      rows: WrittenWorkbook.rows([
        ["title", "link.page"], ["A", "https://shown.example.org/"],
        ["B", "https://same.example.org"],
      ]),
      afterRows:
        "<hyperlinks><hyperlink ref='B2' r:id='rId1'/><hyperlink ref='B3' r:id='rId2'/></hyperlinks>"
    )
    workbook.links = ["https://target.example.org/", "https://same.example.org/"]
    try write(workbook)
    let outcome = sandbox.run("import programs ./book.xlsx --no-source")
    #expect(
      outcome.err.contains(
        "the address behind 1 cell was left out (first: https://target.example.org/ in link.page)"),
      "\(outcome)")
  }

  @Test(arguments: [
    "openpyxl.xlsx", "pandas.xlsx", "pandas.ods", "libreoffice.xlsx", "libreoffice.ods",
  ])
  func `workbooks of other programs are imported alike`(name: String) throws {
    let path = Repository.fixtures.appending(path: "workbooks/\(name)").path(percentEncoded: false)
    let outcome = sandbox.run("import cities '\(path)' --ignore-columns founded,people")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      sandbox.run("export cities").out == """
        id,name,country,kind,latitude,longitude,geonames,wikidata
        beijing,北京,CN,city,39.9075,116.39723,,
        bogota,Bogotá,CO,city,4.60971,-74.08175,,
        lima,Lima,PE,city,-12.04318,-77.02824,,

        """)
  }

  @Test func `typed cells become the texts of fields`() throws {
    var workbook = WrittenWorkbook(
      rows: WrittenWorkbook.rows([["id", "title", "dates", "delegates_claimed"]])
        + "<row r='2'><c r='A2' t='str'><v>a</v></c><c r='B2' t='str'><v>A</v></c>"
        + "<c r='C2' s='1'><v>42614</v></c><c r='D2'><v>32.0</v></c></row>"
        + "<row r='3'><c r='A3' t='str'><v>b</v></c><c r='B3' t='str'><v>B</v></c>"
        + "<c r='C3' s='2'><v>42102.4</v></c></row>")
    workbook.formats = ["mmm-yy", "d/m/yyyy"]
    try write(workbook)
    let outcome = sandbox.run("import programs ./book.xlsx")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      sandbox.run("list-programs --columns id,dates,delegates_claimed").out
        == "id,dates,delegates_claimed\nb,2015-04-08,\na,2016-09,32\n")
  }

  @Test func `the sheet and the heading are found`() throws {
    var workbook = WrittenWorkbook([
      ("Read me", WrittenWorkbook.rows([["How to fill in this list"], ["", "with care"]])),
      (
        "Cities",
        WrittenWorkbook.rows([["List of cities, 2015"], [], ["id", "name"], ["lima", "Lima"]])
      ),
      ("Old", WrittenWorkbook.rows([["id", "name"], ["quito", "Quito"]])),
      ("Hidden", WrittenWorkbook.rows([["id", "name"], ["bogota", "Bogotá"]])),
    ])
    workbook.hiddenSheets = ["Hidden"]
    try write(workbook)
    for (options, id) in [
      ("", "lima"), ("--sheet Cities", "lima"), ("--sheet old", "quito"), ("--sheet 3", "quito"),
      ("--sheet Hidden", "bogota"), ("--sheet 2 --header 3", "lima"),
    ] {
      let outcome = sandbox.run("import cities ./book.xlsx --dry-run \(options)")
      #expect(outcome.status == 0 && outcome.out.contains(id), "\(options): \(outcome)")
    }
    let recipe = sandbox.run("import cities ./book.xlsx --sheet old --propose").out
    #expect(recipe.contains("\nsheet = \"old\"\n"), "\(recipe)")
    try sandbox.write(recipe, to: "old.toml")
    #expect(
      sandbox.run("import cities ./book.xlsx --using ./old.toml --dry-run").out.contains("quito"))
    let line = sandbox.run("import cities ./book.xlsx --header 9")
    #expect(line.status == 65 && line.err.contains("line 9 has no column names"), "\(line)")
    let missing = sandbox.run("import cities ./book.xlsx --sheet None")
    #expect(missing.status == 65)
    #expect(
      missing.err.contains("the workbook has no sheet 'None'")
        && missing.err.contains("sheets are Read me, Cities, Old, Hidden"), "\(missing)")
  }

  @Test func `rejected rows go to a CSV file that can be imported`() throws {
    try write(
      WrittenWorkbook(
        rows: WrittenWorkbook.rows([["id", "name", "country"]])
          + "<row r='3'><c r='A3' t='str'><v>lima</v></c><c r='B3' t='str'><v>Lima, \"C\"</v></c>"
          + "<c r='C3' t='str'><v>XX</v></c></row>"
          + "<row r='4'><c r='A4' t='str'><v>quito</v></c><c r='B4' t='str'><v>Quito</v></c>"
          + "<c r='C4' t='e'><v>#REF!</v></c></row>"
          + "<row r='5'><c r='A5' t='str'><v>bonn</v></c><c r='B5'><f>A1</f></c></row>"
          + "<row r='6'><c r='A6' t='str'><v>cali</v></c><c r='B6' t='str'><v>Cali</v></c>"
          + "<c r='E6' t='str'><v>stray</v></c></row>"
          + "<row r='7'><c r='A7' t='str'><v>oslo</v></c><c r='B7' t='str'><v>Oslo</v></c></row>"))
    let outcome = sandbox.run("import cities ./book.xlsx --keep-going --rejects ./rest.csv")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(cities() == "id,name,country\noslo,Oslo,\n")
    let rejects = try sandbox.text(of: "rest.csv")
    #expect(
      rejects.hasPrefix(
        "reject_line,reject_column,reject_reason,reject_suggestion,id,name,country\n3,3,"),
      "\(rejects)")
    for line in [
      "4,3,the cell C4 has the error #REF!,,quito,Quito,#REF!",
      "5,2,the cell B5 has a formula without a value,,bonn,=A1,",
      "6,5,column 5 has a value but no name,,cali,Cali,",
    ] {
      #expect(rejects.contains("\n\(line)\n"), "\(rejects)")
    }
    #expect(rejects.contains(",lima,\"Lima, \"\"C\"\"\",XX\n"))
    try sandbox.write(
      rejects.replacing(",XX\n", with: ",PE\n").replacing("#REF!", with: "EC")
        .replacing("=A1", with: "Bonn"), to: "rest.csv")
    let again = sandbox.run("import cities ./rest.csv")
    #expect(again.err == "4 rows: 4 added, 0 updated, 0 unchanged, 0 rejected\n", "\(again)")
  }

  @Test func `the address behind a cell is the value of a link`() throws {
    #expect(sandbox.run("add-program water --title Water").status == 0)
    var workbook = WrittenWorkbook(
      texts: [
        ["id", "program", "label", "url"], ["a", "water", "Slides", "Slides"],
        ["b", "water", "Page", "https://example.org/own"],
      ])
    workbook.afterRows =
      "<hyperlinks><hyperlink ref='D2' r:id='rId1'/>"
      + "<hyperlink ref='D3' r:id='rId1'/></hyperlinks>"
    workbook.links = ["https://example.org/slides"]
    try write(workbook)
    let outcome = sandbox.run("import links ./book.xlsx --set relation=slides")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      sandbox.run("list-links --columns id,url").out
        == "id,url\na,https://example.org/slides\nb,https://example.org/own\n")
  }

  @Test func `addresses behind cells that are read for their texts are reported`() throws {
    var workbook = WrittenWorkbook(
      texts: [["title", "dates"], ["Water", "2015"], ["Air", "2016"], ["Soil", "2017"]])
    workbook.afterRows =
      "<hyperlinks><hyperlink ref='A2' r:id='rId1'/><hyperlink ref='A4' r:id='rId1'/></hyperlinks>"
    workbook.links = ["https://example.org/water"]
    try write(workbook)
    let outcome = sandbox.run("import programs ./book.xlsx")
    #expect(
      outcome.err.contains(
        "the addresses behind 2 cells were left out (first: https://example.org/water in title); "
          + "put addresses in a column of their own"), "\(outcome)")
  }

  @Test func `merged cells and fill-down repeat a value`() throws {
    let rows = [
      ["program", "id", "title"], ["water", "a", "A"], ["", "b", "B"], ["", "c", "C"],
    ]
    #expect(sandbox.run("add-program water --title Water").status == 0)
    try write(
      WrittenWorkbook(
        rows: WrittenWorkbook.rows(rows),
        afterRows: "<mergeCells count='1'><mergeCell ref='A2:A4'/></mergeCells>"),
      to: "merged.xlsx")
    try write(WrittenWorkbook(texts: rows), to: "plain.xlsx")
    for command in ["./merged.xlsx", "./plain.xlsx --fill-down program"] {
      let outcome = sandbox.run("import presentations \(command)")
      #expect(outcome.status == 0, "\(outcome)")
      #expect(
        sandbox.run("list-presentations --columns id,program").out
          == "id,program\na,water\nb,water\nc,water\n")
    }
  }

  @Test func `standard input and misnamed files are recognized`() throws {
    let book = WrittenWorkbook(texts: [["id", "name"], ["lima", "Lima"]])
    try write(book, to: "cities.csv")
    let outcome = sandbox.run("import cities ./cities.csv --dry-run")
    #expect(outcome.status == 0 && outcome.out.contains("lima"), "\(outcome)")
    let unread = sandbox.run("import cities ./cities.csv --from csv")
    #expect(unread.status == 65)
    try sandbox.write("id,name\nlima,Lima\n", to: "book.xlsx")
    let text = sandbox.run("import cities ./book.xlsx")
    #expect(text.status == 65 && text.err.contains("is not a workbook"), "\(text)")
    let encoded = sandbox.run("import cities ./cities.csv --encoding latin1")
    #expect(encoded.status == 64 && encoded.err.contains("--encoding"), "\(encoded)")
  }

  @Test func `a damaged workbook is reported and changes nothing`() throws {
    try write(
      WrittenWorkbook(
        rows: WrittenWorkbook.rows([["id", "name"], ["lima", "Lima"]]) + "<row r='3'><c r='A3'"))
    for options in ["", "--keep-going --rejects ./rest.csv"] {
      let outcome = sandbox.run("import cities ./book.xlsx \(options)")
      #expect(outcome.status == 65 && outcome.err.contains("the workbook is damaged"), "\(outcome)")
      #expect(cities() == "id,name,country\n")
    }
  }

  @Test func `all sheets that are named after tables are imported`() throws {
    let seoul = try Sandbox.withSeoul()
    #expect(seoul.run("export --all -q -o ./all.xlsx").status == 0)
    let book = seoul.path("all.xlsx")
    let outcome = sandbox.run("import --all '\(book)'")
    #expect(outcome.status == 0, "\(outcome)")
    for table in Noun.inOrderOfReference.map(\.plural) {
      let copy = sandbox.run("export \(table)")
      #expect(copy.out == seoul.run("export \(table)").out, "\(table)")
    }
    #expect(sandbox.run("export --all -q -o ./again.xlsx").status == 0)
    let bytes = try [seoul.path("all.xlsx"), sandbox.path("again.xlsx")].map {
      try Data(contentsOf: URL(filePath: $0))
    }
    #expect(bytes[0] == bytes[1])
    let again = sandbox.run("import --all '\(book)'")
    #expect(again.err.contains(" 0 added, 0 updated, "), "\(again)")
  }

  @Test func `sheets that are not named after tables are reported`() throws {
    let rows = WrittenWorkbook.rows([["id", "name"], ["lima", "Lima"]])
    try write(WrittenWorkbook([("Notes", rows), ("Cities", rows)]))
    let outcome = sandbox.run("import --all ./book.xlsx")
    #expect(
      outcome.status == 0
        && outcome.err.contains("sheets that are not named after a table were left out: Notes"),
      "\(outcome)")
    #expect(cities() == "id,name,country\nlima,Lima,\n")
    try write(WrittenWorkbook([("Notes", rows)]))
    let none = sandbox.run("import --all ./book.xlsx")
    #expect(none.status == 65 && none.err.contains("no sheet is named after a table"), "\(none)")
    let table = sandbox.run("import cities ./book.xlsx --all ./book.xlsx")
    #expect(table.status == 64, "\(table)")
    let file = sandbox.run("import book.xlsx")
    #expect(file.status == 64 && file.err.contains("use --all book.xlsx"), "\(file)")
    let text = sandbox.run("import 'our book.csv'")
    #expect(
      text.status == 64 && text.err.contains("metro import programs 'our book.csv'"), "\(text)")
  }

  @Test func `an old workbook is reported with what to do`() throws {
    let bytes =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 1_528)
    try Data(bytes.map { UInt8($0) }).write(to: URL(filePath: sandbox.path("old.xls")))
    let outcome = sandbox.run("import cities ./old.xls")
    #expect(
      outcome.status == 65 && outcome.err.contains("Excel 97-2003")
        && outcome.err.contains("save it as xlsx"), "\(outcome)")
  }
}
