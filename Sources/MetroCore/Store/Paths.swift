import Foundation
import GRDB
import GRDBSQLite

/// Resolves all links of a path.
package enum RealPath {
  /// Returns the path without links, or nil if no file exists there.
  package static func of(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

/// Finds an unused name for a file to keep next to another one.
enum UniquePath {
  /// Suffixes of the database file and of companion files that may hold some of its data.
  static let endings = ["", "-wal", "-journal"]

  /// Returns the path, with a number appended if the file or a remainder of one already exists.
  static func near(_ path: String) -> String {
    var candidate = path
    var number = 1
    while endings.contains(where: { FileManager.default.fileExists(atPath: candidate + $0) }) {
      number += 1
      candidate = "\(path)-\(number)"
    }
    return candidate
  }
}

extension Database {
  /// Throws if the file was removed or replaced since it was opened.
  ///
  /// Later writes would be lost: SQLite still holds the old file, which no longer has a name.
  func refuseMoved(_ path: String) throws {
    var hasMoved: Int32 = 0
    _ = unsafe sqlite3_file_control(
      sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    guard hasMoved != 0 else { return }
    throw StorageError.inputOutput(path: path, reason: "it was removed or replaced meanwhile")
  }
}
