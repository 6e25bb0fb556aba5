import Foundation
import MetroTestSupport

@testable import MetroWorkbook

/// The laws for every file that is read as a workbook.
///
/// The first byte of an input chooses the part of a workbook that the rest of it is. Each input is
/// read with rows or ends with a ``WorkbookError``; nothing else happens, and rows and columns are in
/// order and within the limits. Reading with little memory gives the same.
package struct WorkbookLaws {
  private struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  /// What an input was read as.
  private enum Outcome: Equatable {
    case rows([Row])
    case error(String)
  }

  private struct Row: Equatable {
    let number: Int
    let cells: [String]
  }

  /// Checks one input.
  ///
  /// - Throws: An error that names the violated law.
  package static func check(_ input: [UInt8]) throws {
    guard let choice = input.first else { return }
    let bytes = archive(choice, Array(input.dropFirst()))
    var small = limits
    small.memory = 16
    let first = try outcome(of: bytes, limits)
    let second = try outcome(of: bytes, small)
    guard first == second else {
      throw Broken(description: "\(first), and with little memory \(second)")
    }
  }

  private static var limits: WorkbookLimits {
    var limits = WorkbookLimits()
    limits.partSize = 1 << 20
    limits.smallPart = 1 << 16
    limits.columns = 64
    limits.rows = 500
    limits.cellSize = 4_096
    limits.rowSize = 65_536
    return limits
  }

  /// Returns an archive that contains a text as the part with a number; the archive itself for 0.
  private static func archive(_ choice: UInt8, _ file: [UInt8]) -> [UInt8] {
    let text = String(decoding: file, as: UTF8.self)
    var workbook = WrittenWorkbook(
      rows: "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c s=\"1\"><v>42102.5</v></c></row>"
    )
    workbook.strings = ["<t>one</t>", "<t>two</t>"]
    workbook.formats = ["yyyy-mm-dd hh:mm"]
    switch choice % 9 {
    case 0: return file
    case 1: workbook.sheets[0].rows = text
    case 2: workbook.strings = [text]
    case 3: workbook.formats = [text]
    case 4: workbook.afterRows = text
    case 5: return replaced("xl/workbook.xml", in: workbook.archive, by: file)
    case 6: return replaced("xl/worksheets/sheet1.xml", in: workbook.archive, by: file)
    case 7: return WrittenSpreadsheet(rows: text).archive.bytes
    default:
      return replaced("content.xml", in: WrittenSpreadsheet(rows: "").archive, by: file)
    }
    return workbook.archive.bytes
  }

  private static func replaced(
    _ name: String, in archive: StoredZip, by file: [UInt8]
  ) -> [UInt8] {
    var archive = archive
    for index in archive.entries.indices where archive.entries[index].name == name {
      archive.entries[index] = StoredZip.Entry(name, file)
    }
    return archive.bytes
  }

  private static func outcome(of bytes: [UInt8], _ limits: WorkbookLimits) throws -> Outcome {
    let path = FileManager.default.temporaryDirectory.appending(path: "metro-\(UUID().uuidString)")
      .path(percentEncoded: false)
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw Broken(description: "\(path) cannot be created") }
    defer { close(descriptor) }
    _ = unsafe unlink(path)
    guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Broken(description: "\(path) cannot be written")
    }
    do {
      let workbook = try Workbook(descriptor: descriptor, limits)
      var rows: [Row] = []
      for index in workbook.sheets.indices.prefix(4) {
        try read(workbook.rows(ofSheet: index), limits, into: &rows)
      }
      return .rows(rows)
    } catch let error as WorkbookError {
      guard !error.reason.isEmpty else { throw Broken(description: "an error without a reason") }
      return .error(error.reason)
    }
  }

  private static func read(
    _ sheet: SheetRows, _ limits: WorkbookLimits, into rows: inout [Row]
  ) throws {
    var last = 0
    while try sheet.advance() {
      guard sheet.number > last, sheet.number <= limits.rows else {
        throw Broken(description: "row \(sheet.number) after row \(last)")
      }
      last = sheet.number
      let columns = sheet.cells.map(\.column)
      guard zip(columns, columns.dropFirst()).allSatisfy({ $0 < $1 }),
        columns.allSatisfy({ (0..<limits.columns).contains($0) }), !columns.isEmpty
      else { throw Broken(description: "row \(last) has the columns \(columns)") }
      let cells = sheet.cells.map { cell in
        "\(CellName.letters(cell.column)) \(cell.kind) \(cell.isMerged) \(sheet.text(of: cell)) "
          + (sheet.link(of: cell) ?? "")
      }
      guard !sheet.cells.contains(where: { sheet.text(of: $0).isEmpty }) else {
        throw Broken(description: "row \(last) has an empty cell")
      }
      rows.append(Row(number: last, cells: cells))
    }
  }
}
