import Foundation

/// Where a path really leads, through all links.
package enum RealPath {
  /// Returns the path without links, or nil if there is nothing.
  package static func of(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
