import Foundation

/// Finds out what libxlsxwriter does not report: that a disk was full.
///
/// The library ignores the results of its writes. On a full disk `workbook_close` returns success and
/// leaves an archive whose sheets are cut off or empty; a user would notice when the rows are needed.
/// So three checks stand around it, each for a moment at which the disk may fill:
///
/// 1. While rows come, each sheet is a temporary file of the library. `cxlsxwriter_spooled_bytes`
///    flushes it and looks at the error flag of the stream.
/// 2. Before the library assembles the workbook, ``requireSpace(in:for:)`` makes the system reserve
///    the room that this takes.
/// 3. Afterwards ``requireWhole(_:sheets:)`` compares the sizes in the directory of the ZIP archive
///    with the bytes of the rows: a sheet is its rows and some XML around them, and so larger.
enum WorkbookCheck {
  /// Checks that there is room to assemble files of these sizes.
  ///
  /// The library copies one at a time, and packs the whole to much less than a quarter. Only the
  /// system knows how much is left for this user, so the room is reserved and then released.
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
