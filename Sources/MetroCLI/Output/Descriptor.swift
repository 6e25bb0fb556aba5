import Foundation

/// Whole reads and writes on file descriptors.
enum Descriptor {
  /// Puts something in the place of a standard stream that the caller has closed.
  ///
  /// Else the next file that is opened would take its number, and messages would be written into it.
  /// Reading and writing fail as before: each is opened for the other.
  static func occupyStandard() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(number, F_GETFD) == -1 && errno == EBADF {
      _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all bytes.
  ///
  /// - Throws: `Failure` with status `inputOutput`.
  static func write(_ bytes: Span<UInt8>, to descriptor: Int32) throws {
    try unsafe bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        let count = unsafe Foundation.write(
          descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
        if count >= 0 {
          offset += count
        } else if errno != EINTR {
          throw Failure(
            status: .inputOutput, message: "output: \(unsafe String(cString: strerror(errno)))")
        }
      }
    }
  }

  /// Puts the next bytes into a buffer and returns how many; 0 at the end.
  ///
  /// - Throws: `Failure` with status `inputOutput`; `CancellationError` after an interruption.
  static func read(into buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) throws -> Int
  {
    let count = unsafe Foundation.read(descriptor, buffer.baseAddress, buffer.count)
    guard count < 0 else { return count }
    // A signal is either the wish to stop or none of our business; both are told by who asks.
    guard errno != EINTR else { throw CancellationError() }
    throw Failure(
      status: .inputOutput, message: "input: \(unsafe String(cString: strerror(errno)))")
  }
}
