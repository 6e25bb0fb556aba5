/// A file of a theme, or of the program in its place.
package struct ThemeFile: Sendable {
  /// The path for messages.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A fault in a file of a theme.
package struct ThemeError: Error, Equatable {
  package let path: String
  package let line: Int
  package let reason: String

  package init(_ path: String, line: Int, _ reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }
}
