import Foundation

/// Rejects a rollback journal that names another file.
///
/// A transaction over several database files leaves the name of a further file, the super-journal,
/// in the journal of each, and the next process that opens one of them removes that file. So a
/// crafted journal next to a catalog could make SQLite remove any file. metro changes one file at a
/// time, and its own journals name none.
///
/// The name is near the end of the journal, followed by its length, a checksum and the eight magic
/// bytes that also begin a journal: see `readSuperJournal` in SQLite's `pager.c`.
enum SuperJournal {
  /// Looks at the journal of a database file; the path has no links.
  ///
  /// - Throws: `StorageError.foreignJournal`.
  static func refuse(beside path: String) throws(StorageError) {
    // O_NONBLOCK: a pipe or other special file must not block.
    let descriptor = unsafe open(path + "-journal", O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    var end = [UInt8](repeating: 0, count: 16)
    guard unsafe fstat(descriptor, &status) == 0, status.st_size >= end.count,
      unsafe pread(descriptor, &end, end.count, status.st_size - off_t(end.count)) == end.count
    else { return }
    guard end.suffix(magic.count).elementsEqual(magic), end.prefix(4) != [0, 0, 0, 0] else {
      return
    }
    throw .foreignJournal(path: path)
  }

  private static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
}
