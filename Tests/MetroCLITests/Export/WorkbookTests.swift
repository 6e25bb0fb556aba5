import Foundation
import MetroCore
import MetroJSON
import Testing

@testable import MetroCLI
@testable import MetroText

/// Checks workbooks by reading them with the Python package openpyxl.
struct WorkbookTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  /// The nonempty cells of a sheet, one line each: position, type, format and value.
  private func cells(_ sheet: String, in file: String = "out.xlsx") throws -> [String] {
    try Reader.lines(
      """
      import openpyxl, sys, json
      from openpyxl.utils.escape import unescape
      for row in openpyxl.load_workbook(sys.argv[1])[sys.argv[2]].iter_rows():
        for cell in row:
          if cell.value is None: continue
          value = str(cell.value)
          if cell.data_type == 's': value = json.dumps(unescape(value), ensure_ascii=False)
          print(cell.coordinate, cell.data_type, 'bold' if cell.font.b else cell.number_format, value)
      """, sandbox.path(file), sheet)
  }

  private func run(words: String...) {
    let outcome = sandbox.run(words: words)
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func `a sheet has the columns of the export and a frozen header`() throws {
    #expect(sandbox.run("export cities -q -o ./out.xlsx") == Outcome())
    let cells = try cells("cities")
    let header = cells.filter { $0.contains(" bold ") }
    #expect(
      header.map { $0.split(separator: "\"")[1] }
        == ["id"] + Noun.named(.city).fields.map { Substring($0.name) })
    #expect(cells.contains(#"B6 s General "Quito""#))
    #expect(cells.contains("E6 n General -0.22985") && cells.contains("G6 n General 3652462"))
    let sheet = try Reader.lines(
      """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      sheet = book.active
      print(book.sheetnames, sheet.freeze_panes, sheet.auto_filter.ref, book.properties.created)
      print(*[sheet.column_dimensions[name].width > 9 for name in 'ABCDEFGH'])
      """, sandbox.path("out.xlsx"))
    #expect(
      sheet == [
        "['cities'] A2 A1:H9 2026-01-15 00:00:00",
        Array(repeating: "True", count: 8).joined(separator: " "),
      ])
  }

  @Test(arguments: [
    ("2015-04-08", "d yyyy-mm-dd 2015-04-08 00:00:00"),
    ("1900-03-01", "d yyyy-mm-dd 1900-03-01 00:00:00"),
    ("9999-12-31", "d yyyy-mm-dd 9999-12-31 00:00:00"),
    ("1900-02-28", nil), ("1899-12-31", nil), ("0000-01-01", nil), ("2015-04-08?", nil),
    ("2015-04", nil), ("2015", nil), ("2015-04-08/2015-04-14", nil), ("2015-04-08/2015-04-08", nil),
    ("2014-05/..", nil),
  ])
  func `an exact day is a date cell and any other date is text`(
    dates: String, cell: String?
  ) throws {
    run(words: "add-program", "x", "--title", "X", "--dates", dates)
    #expect(sandbox.run("export programs -q -o ./out.xlsx") == Outcome())
    let cells = try cells("programs")
    let row = cells.first { $0.contains(#"s General "x""#) }?.prefix { $0 != " " }.dropFirst() ?? ""
    #expect(cells.contains("F\(row) \(cell ?? "s General \"\(dates)\"")"), "\(cells)")
  }

  @Test(arguments: [
    "=1+1", "=HYPERLINK(\"http://a\")", "+1", "-1", "@a", "12", "TRUE", "{=1}", "https://a.org/",
    "mailto:a", "_x0041_", "a_x000D_b", "_x005F_", "_xgggg_", "__x0041_x0042_", "_x00é_", "_x0041",
    "#N/A", "'a", "서울 🚇 & <b> \"c\"",
    "2015-04-08", "１", "1e5",
  ])
  func `text stays text`(text: String) throws {
    run(words: "add-theme", "x", "--label", text)
    #expect(sandbox.run("export themes -q -o ./out.xlsx") == Outcome())
    var label: [UInt8] = []
    label.append(jsonString: text)
    #expect(try cells("themes").contains("B6 s General \(String(decoding: label, as: UTF8.self))"))
    let raw = try Reader.lines(
      """
      import sys, zipfile
      text = zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').decode()
      print('<f>' in text, 'hyperlink' in text)
      """, sandbox.path("out.xlsx"))
    #expect(raw == ["False False"])
  }

  @Test func `text from other programs is harmless in a workbook`() throws {
    #expect(
      try sandbox.shell(
        """
        sqlite3 catalog.sqlite "UPDATE theme SET label = 'a' || char(1, 65534, 65535, 10, 13) || 'b'
          WHERE id = 'climate'"
        """) == Outcome())
    #expect(sandbox.run("export themes -q -o ./out.xlsx") == Outcome())
    #expect(
      try cells("themes").contains { $0.hasPrefix("B2 s General \"a\\u0001\u{FFFD}\u{FFFD}\\n") })
  }

  @Test func `all record types are sheets in reference order`() throws {
    run(words: "decide", "program/seoul-2015", "dates", "2015-04-08/2015-04-14", "--because", "x")
    run(words: "waive", "u80uia3x", "--because", "x")
    run(words: "add-name", "city/seoul", "서울", "--language", "ko")
    run(words: "rename-city", "quito", "kito")
    run(words: "withhold", "city/kito", "--because", "x")
    run(words: "describe", "--title", "Training")
    for commands in NounCommandsList.all { try sandbox.addExample(of: commands) }
    #expect(sandbox.run("export --all -q -o ./out.xlsx") == Outcome())
    let sheets = try Reader.lines(
      "import openpyxl, sys; print(*openpyxl.load_workbook(sys.argv[1]).sheetnames)",
      sandbox.path("out.xlsx"))
    #expect(sheets == [Noun.inOrderOfReference.map(\.plural).joined(separator: " ")])
    for noun in Noun.inOrderOfReference {
      let texts = try cells(noun.plural).compactMap { $0.split(separator: "\"").dropFirst().first }
      let rows = sandbox.run("export \(noun.plural) -f ndjson").lines
      #expect(!texts.isEmpty && !rows.isEmpty, "\(noun)")
      #expect(
        rows.allSatisfy { row in texts.contains { row.contains("\"id\":\"\($0)\"") } }, "\(noun)")
    }
  }

  @Test func `an empty catalog is exported as sheets with headers`() throws {
    let sandbox = try Sandbox()
    #expect(sandbox.run("init -q").status == 0)
    #expect(sandbox.run("export --all -q -o ./out.xlsx") == Outcome())
    let rows = try Reader.lines(
      "import openpyxl, sys; print(*[s.max_row for s in openpyxl.load_workbook(sys.argv[1])])",
      sandbox.path("out.xlsx"))
    #expect(rows == [Array(repeating: "1", count: Noun.Name.allCases.count).joined(separator: " ")])
  }

  @Test func `a summary of several lines is one cell`() throws {
    run(words: "edit-program", "seoul-2015", "--summary", "one\n\ntwo")
    #expect(sandbox.run("export programs -q -o ./out.xlsx") == Outcome())
    #expect(try cells("programs").contains(#"W2 s General "one\n\ntwo""#))
  }

  @Test func `a value that is too long for a cell is reported and no file is left`() throws {
    run(words: "edit-program", "seoul-2015", "--summary", String(repeating: "é", count: 32_767))
    #expect(sandbox.run("export programs -q -o ./out.xlsx") == Outcome())
    // A character outside the basic plane counts twice in a spreadsheet.
    let text = String(repeating: "é", count: 32_766) + "🚇"
    run(words: "edit-program", "seoul-2015", "--summary", text)
    #expect(
      sandbox.run("export --all -q -o ./other.xlsx")
        == Outcome(
          err: """
            metro: program 'seoul-2015': a cell holds at most 32,767 characters; summary has 32768
            hint: use --format csv

            """, status: 65))
    #expect(try sandbox.files == ["catalog.sqlite", "out.xlsx"])
  }

  @Test func `a terminal gets no workbook but a pipe does`() throws {
    #expect(try sandbox.shell("metro export --all -qf xlsx > piped.xlsx") == Outcome())
    #expect(try cells("sites", in: "piped.xlsx").contains(#"B3 s General "World Cup Park""#))
    sandbox.terminal = (100, 40)
    #expect(
      sandbox.run("export cities -f xlsx")
        == Outcome(
          err: """
            metro: xlsx: cannot be shown on a terminal
            hint: add -o catalog.xlsx

            """, status: 64))
    #expect(sandbox.run("export cities -q -o ./out.xlsx") == Outcome())
  }

  @Test func `the same catalog is exported as the same workbook on the same day`() throws {
    #expect(sandbox.run("export --all -q -o ./a.xlsx") == Outcome())
    #expect(sandbox.run("export --all -q -o ./b.xlsx") == Outcome())
    #expect(try Data(contentsOf: sandbox.folder.appending(path: "a.xlsx")).count > 10_000)
    #expect(
      try Data(contentsOf: sandbox.folder.appending(path: "a.xlsx"))
        == Data(contentsOf: sandbox.folder.appending(path: "b.xlsx")))
  }

  @Test func `a workbook leaves no temporary files`() throws {
    #expect(try sandbox.shell("mkdir t && TMPDIR=$PWD/t metro export --all -o a.xlsx").status == 0)
    #expect(try sandbox.shell("TMPDIR=$PWD/none metro export --all -o b.xlsx").status == 73)
    #expect(try sandbox.shell("ls t; ls").out == "a.xlsx\ncatalog.sqlite\nt\n")
  }

  @Test(
    .enabled(if: FaultTests.canMount, "needs a disk that can be filled"),
    .disabled(if: Sandbox.isSanitized, "the thread sanitizer itself needs a temporary file"))
  func `a full disk is reported and no file is left`() throws {
    let rows = (1...4000).map { "\($0),Theme \($0)\n" }.joined()
    #expect(sandbox.run("import themes - -q", input: "id,label\n\(rows)") == Outcome())
    for size in ["64k", "512k", "1200k"] {
      let outcome = try sandbox.shell(
        """
        mkdir -p m && mount -t tmpfs -o size=\(size) tmpfs m
        TMPDIR=$PWD/m metro export themes -o out.xlsx
        status=$?
        ls m; umount m; rmdir m; exit $status
        """)
      #expect(outcome.status == 74 && outcome.out == "", "\(outcome)")
      #expect(outcome.err.contains(": the disk is full\nhint: set TMPDIR"), "\(outcome)")
    }
    #expect(try sandbox.files == ["catalog.sqlite"])
  }

  @Test func `a missing library is reported with the package to install`() throws {
    let outcome = try sandbox.shell(
      """
      mkdir lib && for number in 4 5 6 7 8 9 10; do : > lib/libxlsxwriter.so.$number; done
      LD_LIBRARY_PATH=$PWD/lib:$LD_LIBRARY_PATH metro export --all -o out.xlsx
      """)
    #expect(
      outcome.status == 69 && outcome.err.contains(" is not installed\nhint: apt-get install"))
    #expect(try sandbox.files == ["catalog.sqlite", "lib"])
  }

  @Test func `only a workbook loads the library`() throws {
    let outcome = try sandbox.shell(
      "LD_TRACE_LOADED_OBJECTS=1 metro | grep -E 'xlsxwriter|minizip|libcrypto|libz\\.'")
    #expect(outcome.out == "")
  }
}
