import Foundation
import MetroTestSupport

@testable import MetroWorkbook

/// A workbook in a file that stays open with it.
final class Opened {
  let workbook: Workbook
  private let descriptor: Int32

  init(_ bytes: [UInt8], in folder: ScratchFolder, _ limits: WorkbookLimits) throws {
    let path = folder.path(UUID().uuidString)
    try Data(bytes).write(to: URL(filePath: path))
    descriptor = unsafe open(path, O_RDONLY)
    do {
      workbook = try Workbook(descriptor: descriptor, limits)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Returns the cells of a sheet, one text each: name, kind, value, and the address of a hyperlink.
  func cells(ofSheet index: Int = 0) throws -> [String] {
    let rows = try workbook.rows(ofSheet: index)
    var cells: [String] = []
    while try rows.advance() {
      for cell in rows.cells {
        let place = CellName.letters(cell.column) + String(rows.number)
        let link = rows.link(of: cell).map { " \($0)" } ?? ""
        cells.append(
          "\(place) \(cell.isMerged ? "merged " : "")\(cell.kind) \(rows.text(of: cell))\(link)")
      }
    }
    return cells
  }
}

extension StoredZip {
  func opened(
    in folder: ScratchFolder, _ limits: WorkbookLimits = WorkbookLimits()
  ) throws -> Opened {
    try Opened(bytes, in: folder, limits)
  }

  func cells(
    in folder: ScratchFolder, _ limits: WorkbookLimits = WorkbookLimits()
  ) throws -> [String] {
    try opened(in: folder, limits).cells()
  }
}
