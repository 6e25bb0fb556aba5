import Foundation

/// A folder for temporary files, which is removed when this value is freed.
///
/// It is created in the folder named by TMPDIR, accessible only to the current user.
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
