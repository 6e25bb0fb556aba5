import Foundation

/// Reads from and writes to file descriptors.
enum Descriptor {
  /// Opens `/dev/null` for each standard stream that the calling process has closed.
  ///
  /// Otherwise the next file to be opened would get the stream's number, and messages would be
  /// written into that file. Reads and writes still fail as on a closed stream, because input is
  /// opened for writing and output for reading.
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

  /// Reads the next bytes into a buffer and returns their number; 0 at the end.
  ///
  /// - Throws: `Failure` with status `inputOutput`; `CancellationError` after an interruption.
  static func read(into buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) throws -> Int
  {
    let count = unsafe Foundation.read(descriptor, buffer.baseAddress, buffer.count)
    guard count < 0 else { return count }
    // The caller decides whether a signal means cancellation.
    guard errno != EINTR else { throw CancellationError() }
    throw Failure(
      status: .inputOutput, message: "input: \(unsafe String(cString: strerror(errno)))")
  }
}
