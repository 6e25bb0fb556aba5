import Foundation

/// A sheet of a workbook.
package struct Sheet: Sendable, Equatable {
  package let name: String
  package let isHidden: Bool
}

/// What a workbook contains beside its sheets.
package enum WorkbookOmission: Sendable, Equatable {
  /// Programs, which are never run.
  case macros
  /// Cells that take their values from other files, which are never opened; the values that were
  /// stored last are read.
  case externalLinks
}

protocol WorkbookFormat: AnyObject {
  var sheets: [Sheet] { get }
  var omissions: [WorkbookOmission] { get }
  func rows(ofSheet index: Int) throws(WorkbookError) -> SheetRows
}

/// A workbook in the format of Excel (`xlsx`) or OpenDocument (`ods`).
///
/// The rows of a sheet are read one by one; the memory that they need does not grow with their
/// number. Nothing in the file is run, and nothing outside it is opened.
package final class Workbook {
  private let format: any WorkbookFormat

  package var sheets: [Sheet] { format.sheets }
  package var omissions: [WorkbookOmission] { format.omissions }

  /// Opens a workbook in a file that can be read at any place; the descriptor stays open.
  package init(
    descriptor: Int32, _ limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookError) {
    switch Container(descriptor) {
    case .zip: break
    case .compound(let isEncrypted): throw isEncrypted ? .encrypted : .oldWorkbook
    case .other: throw .notWorkbook
    }
    let archive = try ZipArchive(descriptor: descriptor, limits)
    if archive.size(of: "[Content_Types].xml") != nil {
      format = try XLSXWorkbook(archive)
    } else if archive.size(of: "content.xml") != nil {
      format = try ODSWorkbook(archive)
    } else {
      throw .notWorkbook
    }
  }

  /// Begins to read the rows of a sheet.
  package func rows(ofSheet index: Int) throws(WorkbookError) -> SheetRows {
    try format.rows(ofSheet: index)
  }
}
