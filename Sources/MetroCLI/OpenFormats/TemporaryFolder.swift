import Foundation

/// A folder for files that nobody else sees, in the folder that TMPDIR names.
enum TemporaryFolder {
  /// Makes a folder.
  ///
  /// - Throws: `Failure` with status `cannotCreate`.
  static func made() throws -> String {
    var name = Array((FileManager.default.temporaryDirectory.path + "/metro-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw Failure(
        status: .cannotCreate,
        message: "a temporary folder: \(unsafe String(cString: strerror(errno)))")
    }
    return String(decoding: name.dropLast().map(UInt8.init), as: UTF8.self)
  }

  static func remove(_ folder: String) {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Checks that there is room to put files of these sizes together.
  ///
  /// One is copied at a time, and the whole is packed to much less than a quarter. Only the system
  /// knows what is left for this user, so it is asked for that room, which is then given back.
  static func checkSpace(in folder: String, for sizes: [Int]) throws {
    let room = (sizes.max() ?? 0) + sizes.reduce(0, +) / 4 + 1_048_576
    let probe = folder + "/room"
    let descriptor = unsafe open(probe, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw isFull(folder) }
    defer {
      close(descriptor)
      _ = unsafe unlink(probe)
    }
    guard posix_fallocate(descriptor, 0, room) == 0 else { throw isFull(folder) }
  }

  /// Passes on the bytes of a file.
  static func copy(_ path: String, to write: (Span<UInt8>) throws -> Void) throws {
    let descriptor = unsafe open(path, O_RDONLY)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = try unsafe buffer.withUnsafeMutableBytes {
        try unsafe Descriptor.read(into: $0, from: descriptor)
      }
      guard count > 0 else { return }
      try write(buffer.span.extracting(first: count))
    }
  }

  static func isFull(_ folder: String) -> Failure {
    Failure(
      status: .inputOutput, message: "\(folder): the disk is full",
      hint: "set TMPDIR to a folder with more room")
  }
}
