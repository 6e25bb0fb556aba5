import Foundation
import MetroText

/// Copies files byte by byte, and names their content.
enum ContentCopy {
  /// Copies a file into a descriptor, and returns the name of the content that was read.
  ///
  /// The source may be replaced meanwhile; the name then is that of no content that the file has had.
  ///
  /// - Throws: `Fault`, and the errors of the hasher.
  static func copy(_ source: String, into target: Int32?) throws -> LeaseState.ContentName {
    let descriptor = unsafe open(source, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Fault.reading(errno) }
    defer { close(descriptor) }
    let hasher = try SHA256Hasher()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count == 0 { break }
      guard count > 0 else { throw Fault.reading(errno) }
      unsafe buffer.withUnsafeBytes {
        unsafe hasher.update(UnsafeRawBufferPointer(rebasing: $0[..<count]))
      }
      if let target { try write(buffer[..<count], to: target) }
    }
    return String(hasher.finalize().prefix(LeaseState.unread.utf8.count))
  }

  /// Copies a file to a path, at which a file may exist.
  static func copy(_ source: String, to path: String) throws -> LeaseState.ContentName {
    let descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, CopyPermissions.whileWriting)
    guard descriptor >= 0 else { throw Fault.writing(errno) }
    defer { close(descriptor) }
    return try copy(source, into: descriptor)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(Fault) {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw .writing(errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// A failed system call, with its `errno`.
  enum Fault: Error, Equatable {
    case reading(Int32), writing(Int32)

    /// Returns the error for a user; `path` is that of the catalog.
    func storageError(_ path: String) -> StorageError {
      switch self {
      case .reading(ENOENT): .noCatalog(path: path)
      case .reading(EACCES), .writing(EACCES), .reading(EPERM), .writing(EPERM):
        .notPermitted(path: path)
      case .writing(ENOSPC), .writing(EDQUOT): .diskFull(path: path)
      case .writing(EROFS): .readOnly(path: path)
      case .reading(let code), .writing(let code):
        .inputOutput(path: path, reason: unsafe String(cString: strerror(code)))
      }
    }
  }
}
