import CFiles

/// A short text that stays with a file on this computer: an extended attribute.
///
/// A copy of the file, and a file that is written in its place, have none; nor have files on a file system
/// without such attributes.
package enum FileNote {
  private static let name = "user.metro.note"

  /// The longest note, in bytes.
  private static let longest = 64

  /// Returns the note of an open file; nil if it has none.
  package static func read(from descriptor: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: longest)
    let count = unsafe cfiles_attribute(descriptor, name, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }

  /// Sets the note of an open file where its file system can.
  package static func write(_ note: String, to descriptor: Int32) {
    let bytes = Array(note.utf8.prefix(longest))
    _ = unsafe cfiles_set_attribute(descriptor, name, bytes, bytes.count)
  }
}
