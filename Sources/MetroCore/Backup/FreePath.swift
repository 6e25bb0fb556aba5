import Foundation

/// Finds a name for a file that is to be kept beside another one.
enum FreePath {
  /// Returns the path, with a number behind it if there is such a file already.
  static func near(_ path: String) -> String {
    var candidate = path
    var number = 1
    while FileManager.default.fileExists(atPath: candidate) {
      number += 1
      candidate = "\(path)-\(number)"
    }
    return candidate
  }
}
