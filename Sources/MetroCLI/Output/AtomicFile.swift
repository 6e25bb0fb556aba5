import Foundation

/// A file that is there whole or not at all.
///
/// The bytes go to a temporary file in the same folder, which takes the name only when all of them
/// are on the disk. Without ``commit()`` nothing is left.
final class AtomicFile {
  private let path: String
  private let temporary: String
  private var descriptor: Int32

  /// - Throws: `Failure` with status `cannotCreate`.
  init(path: String) throws {
    try Self.refuseDirectory(path)
    // A link stays a link: what it leads to is written anew.
    self.path = URL(filePath: path).resolvingSymlinksInPath().path
    temporary = "\(self.path).\(ProcessInfo.processInfo.processIdentifier).partial"
    descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw fault(.cannotCreate) }
    keepMode()
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    _ = unsafe unlink(temporary)
  }

  func write(_ bytes: Span<UInt8>) throws {
    do {
      try Descriptor.write(bytes, to: descriptor)
    } catch {
      throw fault(.inputOutput)
    }
  }

  /// Gives the file its name once everything is on the disk.
  func commit() throws {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw fault(.inputOutput) }
    guard unsafe rename(temporary, path) == 0 else { throw fault(.cannotCreate) }
    close(descriptor)
    descriptor = -1
  }

  /// Gives the new file the permissions of the one that it replaces.
  private func keepMode() {
    var old = stat()
    if unsafe stat(path, &old) == 0 { fchmod(descriptor, old.st_mode & 0o7777) }
  }

  /// - Throws: `Failure` where a path is that of a directory.
  static func refuseDirectory(_ path: String) throws {
    var isDirectory: ObjCBool = false
    if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    {
      throw Failure(status: .cannotCreate, message: "\(path): it is a directory")
    }
  }

  private func fault(_ status: ExitStatus) -> Failure {
    Failure(status: status, message: "\(path): \(unsafe String(cString: strerror(errno)))")
  }
}
