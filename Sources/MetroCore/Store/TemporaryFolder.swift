import Foundation

/// A folder for files that are not meant to last, which is removed when this value goes.
///
/// It is made in the folder that TMPDIR names, for this user alone.
package final class TemporaryFolder {
  package let path: String

  /// - Throws: `StorageError.cannotCreate`.
  package init() throws {
    let parent = FileManager.default.temporaryDirectory.path
    var name = Array((parent + "/metro-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw StorageError.cannotCreate(
        path: parent, reason: unsafe String(cString: strerror(errno)))
    }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(at: URL(filePath: path))
  }
}
