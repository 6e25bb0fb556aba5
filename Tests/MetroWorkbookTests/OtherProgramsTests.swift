import Foundation
import MetroTestSupport
import Testing

@testable import MetroWorkbook

/// Checks that the workbooks that other programs write are read alike.
///
/// `Fixtures/workbooks` has the same table, written by openpyxl, by pandas in both formats, and by
/// LibreOffice, which converted the workbook of openpyxl.
struct OtherProgramsTests {
  static let names = [
    "openpyxl.xlsx", "pandas.xlsx", "pandas.ods", "libreoffice.xlsx", "libreoffice.ods",
  ]

  @Test(arguments: names)
  func `workbooks of other programs are read alike`(name: String) throws {
    let folder = try ScratchFolder()
    let data = try Data(contentsOf: Repository.fixtures.appending(path: "workbooks/\(name)"))
    let opened = try Opened(Array(data), in: folder, WorkbookLimits())
    #expect(opened.workbook.sheets == [Sheet(name: "cities", isHidden: false)])
    #expect(
      try opened.cells().dropFirst(7) == [
        "A2 text lima", "B2 text Lima", "C2 text PE", "D2 number -12.04318",
        "E2 number -77.02824", "F2 date 2015-04-08", "G2 number 10719188",
        "A3 text bogota", "B3 text Bogotá", "C3 text CO", "D3 number 4.60971",
        "E3 number -74.08175", "F3 date 2016-02-29",
        "A4 text beijing", "B4 text 北京", "C4 text CN", "D4 number 39.9075",
        "E4 number 116.39723", "G4 number 18960744",
      ])
  }
}
