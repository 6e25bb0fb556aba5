import Foundation

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
