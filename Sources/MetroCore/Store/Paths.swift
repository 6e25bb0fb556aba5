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

/// Splits paths at their last slash.
///
/// Foundation's functions for this crash on a path of one character, and Swift's characters hide a
/// slash before a combining mark.
package enum PathName {
  /// Returns the folder of a path: `.` for a name alone, and `/` for a name in the root folder.
  package static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    guard let slash = bytes[..<end(of: bytes)].lastIndex(of: UInt8(ascii: "/")) else { return "." }
    let folder = bytes[..<slash].reversed().drop { $0 == UInt8(ascii: "/") }.reversed()
    return folder.isEmpty ? "/" : String(decoding: folder, as: UTF8.self)
  }

  /// Returns the last component of a path, without slashes; empty for the root folder.
  package static func name(of path: String) -> String {
    let bytes = Array(path.utf8)
    let name = bytes[..<end(of: bytes)].reversed().prefix { $0 != UInt8(ascii: "/") }.reversed()
    return String(decoding: name, as: UTF8.self)
  }

  /// Returns whether a path can only be that of a folder: `.`, `..`, or a path that ends with `/`.
  package static func isFolder(_ path: String) -> Bool {
    path.utf8.last == UInt8(ascii: "/") || [".", ".."].contains(name(of: path))
  }

  /// Returns the end of the last component, before the slashes that follow it.
  private static func end(of bytes: [UInt8]) -> Int {
    (bytes.lastIndex { $0 != UInt8(ascii: "/") } ?? -1) + 1
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
    var status = stat()
    // A link that leads nowhere also has the name.
    while endings.contains(where: { unsafe lstat(candidate + $0, &status) == 0 }) {
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
    guard hasMoved else { return }
    throw StorageError.inputOutput(path: path, reason: "it was removed or replaced in the meantime")
  }

  /// Whether the file was removed or replaced since it was opened.
  var hasMoved: Bool {
    var hasMoved: Int32 = 0
    _ = unsafe sqlite3_file_control(
      sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    return hasMoved != 0
  }
}
