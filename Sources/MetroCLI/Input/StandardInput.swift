import MetroCore

/// Standard input as one short text.
struct StandardInput {
  /// The number of bytes after which reading stops; no SQL statement may be this long.
  private static let longest = 1_000_001

  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Returns all of standard input, or its beginning if that is already too long.
  ///
  /// - Throws: `Failure` with status `usage` if it is not UTF-8; `CancellationError` after an
  ///   interruption.
  func text() throws -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < Self.longest {
      if console.isInterrupted() { throw CancellationError() }
      let count = try unsafe piece.withUnsafeMutableBytes { try unsafe console.readInput($0) }
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    // An interruption also ends the wait for terminal input.
    if console.isInterrupted() { throw CancellationError() }
    guard bytes.count >= Self.longest || String(validating: bytes, as: UTF8.self) != nil else {
      throw Failure.usage("sql: standard input is not UTF-8")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
