import Foundation
import MetroCore
import MetroText
import Testing

@testable import MetroFormats

struct WorkbookRendererTests {
  @Test func `a sheet rejects more records than it has rows`() throws {
    let renderer = try WorkbookRenderer(today: CalendarDay("2026-01-15")) { _ in }
    renderer.start(Noun.named(.theme))
    try renderer.begin([Column(naming: "id")])
    for _ in 1..<WorkbookRenderer.maxRows { try renderer.row([.null]) }
    #expect(throws: FormatError.self) { try renderer.row([.null]) }
  }

  @Test func `a workbook cut short on a full disk is detected`() throws {
    let bytes = try Exported.bytes([.site], as: .xlsx)
    let folder = try TemporaryFolder()
    let path = folder.path + "/workbook.xlsx"
    try Data(bytes).write(to: URL(filePath: path))
    let size = try #require(try ZipDirectory(path).sizes["xl/worksheets/sheet1.xml"])
    try WorkbookCheck.requireWhole(path, sheets: [size - 1])
    #expect(throws: FormatError.self) { try WorkbookCheck.requireWhole(path, sheets: [size]) }
    #expect(throws: FormatError.self) { try WorkbookCheck.requireWhole(path, sheets: [1, 1]) }
  }

  @Test func `a workbook too large for the disk is rejected and nothing is left`() throws {
    let folder = try TemporaryFolder()
    try WorkbookCheck.requireSpace(in: folder.path, for: [1_000])
    #expect(throws: FormatError.diskFull(folder: folder.path)) {
      try WorkbookCheck.requireSpace(in: folder.path, for: [1 << 60])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
