import MetroTestSupport
import Testing

@testable import MetroWorkbook

/// Checks that files that are no workbooks, damaged, or made to exhaust memory are reported.
struct DamagedWorkbookTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func error(
    _ archive: StoredZip, _ limits: WorkbookLimits = WorkbookLimits()
  ) throws -> WorkbookError? {
    try error(archive.bytes, limits)
  }

  private func error(
    _ bytes: [UInt8], _ limits: WorkbookLimits = WorkbookLimits()
  ) throws -> WorkbookError? {
    do {
      _ = try Opened(bytes, in: folder, limits).cells()
      return nil
    } catch let error as WorkbookError {
      return error
    }
  }

  private func reason(_ rows: String, after: String = "") throws -> String? {
    try error(WrittenWorkbook(rows: rows, afterRows: after).archive)?.reason
  }

  @Test func `files that are not workbooks are reported`() throws {
    #expect(try error([]) == .notWorkbook)
    #expect(try error(Array("id,name\n".utf8)) == .notWorkbook)
    #expect(try error(StoredZip(["readme.txt": "text"])) == .notWorkbook)
    let whole = WrittenWorkbook(texts: [["id"]]).archive.bytes
    let cut = try error(Array(whole.dropLast(40)))
    #expect(cut?.reason.hasPrefix("the workbook is damaged: archive: ") == true)
  }

  @Test func `old, binary and encrypted workbooks are reported`() throws {
    var old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    old += Array(repeating: 0, count: 1_528)
    old[30] = 9
    #expect(try error(old) == .oldWorkbook)
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    old.replaceSubrange(512 + 128..<512 + 128 + name.count, with: name)
    #expect(try error(old) == .encrypted)
    var binary = WrittenWorkbook(texts: []).archive
    binary.entries[1] = StoredZip.Entry(
      "_rels/.rels",
      Array("<r><Relationship Id='a' Type='/officeDocument' Target='xl/workbook.bin'/></r>".utf8))
    #expect(try error(binary) == .binaryWorkbook)
    var encrypted = WrittenWorkbook(texts: [["id"]]).archive
    for index in encrypted.entries.indices { encrypted.entries[index].flags = 1 }
    #expect(try error(encrypted) == .encrypted)
  }

  @Test(arguments: [
    ("<row r='2'/><row r='1'/>", "the rows are not in order"),
    ("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>", "not in order"),
    ("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>1</v></c></row>", "not in order"),
    ("<row r='1'><c r='A2'><v>1</v></c></row>", "not in order"),
    ("<row r='1'><c r='A1'><v>one</v></c></row>", "A1 is not a number"),
    ("<row r='1'><c r='A1' t='s'><v>7</v></c></row>", "it has no text 7"),
    ("<row r='1'><c r='A1' t='s'><v>-1</v></c></row>", "A1 has no text"),
    ("<row r='1'><c r='XFE1'><v>1</v></c></row>", "more than 16384 columns"),
    ("<row r='1048577'/>", "more than 1048576 rows"),
    ("<row r='1'><c r='A1'>", "mismatch"),
    ("<row r='1'>&undefined;</row>", "Entity 'undefined' not defined"),
  ])
  func `damaged sheets are reported`(rows: String, expected: String) throws {
    let reason = try #require(try reason(rows))
    #expect(reason.contains(expected), "\(reason)")
    #expect(reason.contains("xl/worksheets/sheet1.xml") || reason.contains("sharedStrings"))
  }

  @Test func `document types and entities are refused`() throws {
    for type in [
      "<!DOCTYPE w [<!ENTITY a 'x'>]>", "<!DOCTYPE w SYSTEM 'file:///etc/passwd'>",
      "<!DOCTYPE w [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]>",
    ] {
      var archive = WrittenWorkbook(texts: [["id"]]).archive
      let place = try #require(archive.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") })
      archive.entries[place] = StoredZip.Entry(
        archive.entries[place].name,
        Array("\(type)<w><sheetData><row><c><v>1</v></c></row></sheetData></w>".utf8))
      let reason = try error(archive)?.reason
      #expect(reason?.contains("a document type is not allowed") == true, "\(reason ?? "")")
    }
  }

  @Test func `what unpacks to too much is refused before it is unpacked`() throws {
    var limits = WorkbookLimits()
    limits.partSize = 50_000
    let large = WrittenWorkbook(texts: [[String(repeating: "x", count: 60_000)]]).archive
    #expect(try error(large, limits)?.reason.contains("bytes unpack to") == true)
    limits = WorkbookLimits()
    limits.smallPart = 1_000
    limits.ratio = 3
    var packed = WrittenWorkbook(texts: [["id"]]).archive
    let place = try #require(packed.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") })
    packed.entries[place].statedSize = 1_000_000
    #expect(try error(packed, limits)?.reason.contains("bytes unpack to 1000000") == true)
  }

  @Test func `a part whose size is not as stated is reported`() throws {
    for difference in [-20, 20] {
      var archive = WrittenWorkbook(texts: [["id"]]).archive
      let place = try #require(archive.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") })
      archive.entries[place].statedSize += difference
      #expect(try error(archive)?.reason.hasPrefix("the workbook is damaged") == true)
    }
  }

  @Test func `deep elements and long cells are refused`() throws {
    let deep =
      String(repeating: "<a>", count: 150) + String(repeating: "</a>", count: 150)
    #expect(try reason("", after: deep)?.contains("more than 100 levels deep") == true)
    var limits = WorkbookLimits()
    limits.cellSize = 100
    let long = WrittenWorkbook(texts: [[String(repeating: "x", count: 101)]]).archive
    #expect(try error(long, limits)?.reason.contains("a cell of more than 100 bytes") == true)
  }
}
