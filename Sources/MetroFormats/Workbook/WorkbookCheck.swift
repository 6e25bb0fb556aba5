import Foundation

/// Detects full disks, which libxlsxwriter does not report.
///
/// The library ignores the results of its writes. On a full disk `workbook_close` returns success
/// and leaves an archive whose sheets are truncated or empty, which users would notice only later.
/// So three checks cover the times at which the disk may fill:
///
/// 1. While rows are written, each sheet is a temporary file of the library.
///    `cxlsxwriter_spooled_bytes` flushes it and checks the error flag of the stream.
/// 2. Before the library assembles the workbook, ``requireSpace(in:for:)`` makes the system reserve
///    the space that assembly needs.
/// 3. Afterwards ``requireWhole(_:sheets:)`` compares the sizes in the directory of the ZIP archive
///    with the bytes of the rows. A sheet wraps its rows in some XML and is therefore larger.
enum WorkbookCheck {
  /// Checks that there is enough space to assemble files of these sizes.
  ///
  /// The library copies one file at a time, and compresses the total to much less than a quarter.
  /// Only the system knows how much space is left for this user, so the space is reserved and then
  /// released.
  static func requireSpace(in folder: String, for sizes: [Int]) throws(FormatError) {
    let room = (sizes.max() ?? 0) + sizes.reduce(0, +) / 4 + 1_048_576
    let probe = folder + "/room"
    let descriptor = unsafe open(probe, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw .diskFull(folder: folder) }
    defer {
      close(descriptor)
      _ = unsafe unlink(probe)
    }
    guard posix_fallocate(descriptor, 0, room) == 0 else { throw .diskFull(folder: folder) }
  }

  /// Checks that each sheet of a workbook is larger than the rows that were written to it.
  static func requireWhole(_ path: String, sheets: [Int]) throws {
    let sizes = try ZipDirectory(path).sizes
    for (number, bytes) in zip(1..., sheets) {
      guard let size = sizes["xl/worksheets/sheet\(number).xml"], size > bytes else {
        throw WorkbookFile.error("not all rows could be written")
      }
    }
  }
}
