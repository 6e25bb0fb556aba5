import Foundation

/// Finds a name for a file that is to be kept beside another one.
enum FreePath {
  /// Returns the path, with a number behind it if there is such a file already, or what is left of
  /// one.
  static func near(_ path: String) -> String {
    var candidate = path
    var number = 1
    while ["", "-wal", "-journal"].contains(where: {
      FileManager.default.fileExists(atPath: candidate + $0)
    }) {
      number += 1
      candidate = "\(path)-\(number)"
    }
    return candidate
  }
}
