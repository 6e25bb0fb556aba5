import CXLSXWriter
import Foundation
import MetroCore
import MetroText

/// A workbook that libxlsxwriter writes in a temporary folder, row by row.
///
/// The library keeps the rows in temporary files and assembles them at the end, so its memory does
/// not grow with them. The folder is removed together with the object.
@safe final class WorkbookFile {
  private let library: cxlsxwriter_functions
  private let folder: TemporaryFolder
  /// The folder's name, which must stay valid as long as the library may read it.
  private let folderName: UnsafeMutablePointer<CChar>?
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let bold: UnsafeMutablePointer<lxw_format>?
  private let date: UnsafeMutablePointer<lxw_format>?
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var sheets = unsafe [UnsafeMutablePointer<lxw_worksheet>]()

  private var path: String { folder.path + "/workbook.xlsx" }

  /// - Throws: ``FormatError/missingLibrary(format:library:debianPackage:)``; the errors of
  ///   `TemporaryFolder`.
  init(created day: CalendarDay) throws {
    library = try Self.loaded()
    folder = try TemporaryFolder()
    unsafe folderName = strdup(folder.path)
    var options = unsafe lxw_workbook_options()
    unsafe options.constant_memory = 1
    unsafe options.tmpdir = unsafe folderName
    unsafe workbook = library.workbook_new_opt(folder.path + "/workbook.xlsx", &options)
    unsafe bold = library.workbook_add_format(workbook)
    unsafe library.format_set_bold(bold)
    unsafe date = library.workbook_add_format(workbook)
    unsafe library.format_set_num_format(date, "yyyy-mm-dd")
    var properties = unsafe lxw_doc_properties()
    // The library takes 0 for the present time.
    unsafe properties.created = max(1, (day.number - CalendarDay.epoch) * 86_400)
    try check(unsafe library.workbook_set_properties(workbook, &properties))
  }

  deinit {
    // Closing the workbook would assemble it, although it is no longer needed.
    if let workbook = unsafe workbook { unsafe library.lxw_workbook_free(workbook) }
    unsafe free(folderName)
  }

  func addSheet(_ name: String, widths: [Double]) throws {
    unsafe sheet = library.workbook_add_worksheet(workbook, name)
    guard let sheet = unsafe sheet else { throw Self.error("cannot create the sheet \(name)") }
    unsafe sheets.append(sheet)
    for (column, width) in widths.enumerated() {
      let column = UInt16(column)
      try check(unsafe library.worksheet_set_column(sheet, column, column, width, nil))
    }
    unsafe library.worksheet_freeze_panes(sheet, 1, 0)
  }

  func put(header text: String, row: Int, column: Int) throws {
    try check(
      unsafe library.worksheet_write_string(sheet, UInt32(row), UInt16(column), text, bold))
  }

  func put(_ text: String, row: Int, column: Int) throws {
    try check(
      unsafe library.worksheet_write_string(sheet, UInt32(row), UInt16(column), text, nil))
  }

  func put(_ number: Double, row: Int, column: Int) throws {
    try check(
      unsafe library.worksheet_write_number(sheet, UInt32(row), UInt16(column), number, nil))
  }

  func put(_ day: CalendarDay, row: Int, column: Int) throws {
    var time = lxw_datetime()
    time.year = Int32(day.year)
    time.month = Int32(day.month)
    time.day = Int32(day.day)
    try check(
      unsafe library.worksheet_write_datetime(sheet, UInt32(row), UInt16(column), &time, date))
  }

  /// Ends a sheet that has the given number of rows below the header.
  func endSheet(rows: Int, columns: Int) throws {
    try check(
      unsafe library.worksheet_autofilter(sheet, 0, 0, UInt32(rows), UInt16(columns - 1)))
    _ = try spooledBytes()
  }

  /// Assembles the workbook and passes its bytes to a closure.
  func finish(_ write: Format.Write) throws {
    let spooled = try spooledBytes()
    try WorkbookCheck.requireSpace(in: folder.path, for: spooled)
    let error = unsafe library.workbook_close(workbook)
    unsafe workbook = nil
    try check(error)
    try WorkbookCheck.requireWhole(path, sheets: spooled)
    try copy(to: write)
  }

  /// Returns the number of bytes of rows in the temporary file of each sheet.
  private func spooledBytes() throws -> [Int] {
    try unsafe sheets.map { sheet in
      let bytes = unsafe cxlsxwriter_spooled_bytes(sheet)
      guard bytes >= 0 else { throw FormatError.diskFull(folder: folder.path) }
      return Int(bytes)
    }
  }

  private func check(_ error: lxw_error) throws {
    guard error != LXW_NO_ERROR else { return }
    throw Self.error(unsafe library.lxw_strerror(error).map { unsafe String(cString: $0) } ?? "")
  }

  private func copy(to write: Format.Write) throws {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? file.close() }
    while let piece = try file.read(upToCount: 64 * 1024), !piece.isEmpty {
      try write([UInt8](piece).span)
    }
  }

  static func error(_ reason: String) -> FormatError {
    .failed(document: "the workbook", reason: reason)
  }

  private static func loaded() throws -> cxlsxwriter_functions {
    var functions = cxlsxwriter_functions()
    guard unsafe cxlsxwriter_load(&functions) != 0 else {
      throw FormatError.missingLibrary(
        format: "xlsx", library: unsafe String(cString: cxlsxwriter_library()),
        debianPackage: "libxlsxwriter\(LXW_SOVERSION)")
    }
    return functions
  }
}

extension CalendarDay {
  /// The number of the day on which `time_t` is 0.
  fileprivate static let epoch = CalendarDay(year: 1970, month: 1, day: 1)?.number ?? 0
}
