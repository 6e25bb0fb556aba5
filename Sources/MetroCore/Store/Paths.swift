import Foundation
import GRDB
import GRDBSQLite

/// Where a path really leads, through all links.
package enum RealPath {
  /// Returns the path without links, or nil if there is nothing.
  package static func of(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

/// Finds a name for a file that is to be kept beside another one.
enum UniquePath {
  /// What the names of a database and of the files end in that may hold some of it.
  static let endings = ["", "-wal", "-journal"]

  /// Returns the path, with a number behind it if there is such a file already, or what is left of
  /// one.
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
  /// Refuses to go on with a file that has been removed or replaced since it was opened.
  ///
  /// What is written to it then is nowhere: SQLite holds the old file, which has no name any more.
  func refuseMoved(_ path: String) throws {
    var hasMoved: Int32 = 0
    _ = unsafe sqlite3_file_control(
      sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    guard hasMoved != 0 else { return }
    throw StorageError.inputOutput(path: path, reason: "it was removed or replaced meanwhile")
  }
}
