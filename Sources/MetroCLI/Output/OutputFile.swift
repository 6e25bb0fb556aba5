import Foundation
import MetroCore

/// A file that is written completely or not at all.
///
/// The bytes go to a temporary file in the same folder, which is renamed to the final name only
/// after all bytes are on disk. Without ``commit()`` nothing is left behind. A pipe or device is
/// written directly, because it cannot be replaced and stores nothing.
final class OutputFile {
  private let path: String
  private let temporary: String?
  private var descriptor: Int32

  /// - Throws: `Failure` with status `cannotCreate`, also if the path is that of the spared file.
  init(path: String, sparing spared: String?) throws {
    try Self.checkPath(path)
    // A symbolic link is kept; its target is replaced.
    let target = RealPath.of(path) ?? path
    if let spared, RealPath.of(spared) == target {
      throw Failure(status: .cannotCreate, message: "\(path): this is the catalog itself")
    }
    self.path = target
    var old = stat()
    let exists = unsafe stat(target, &old) == 0
    if exists, old.st_mode & S_IFMT != S_IFREG {
      temporary = nil
      descriptor = unsafe open(target, O_WRONLY)
    } else {
      let name = "\(target).\(ProcessInfo.processInfo.processIdentifier).partial"
      temporary = name
      descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL, 0o666)
      // The new file gets the permissions of the file that it replaces.
      if exists, descriptor >= 0 { fchmod(descriptor, old.st_mode & 0o7777) }
    }
    guard descriptor >= 0 else { throw fault(.cannotCreate) }
  }

  deinit { discard() }

  /// Removes the temporary file, unless the file was committed.
  func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    if let temporary { _ = unsafe unlink(temporary) }
  }

  func write(_ bytes: Span<UInt8>) throws {
    do {
      try Descriptor.write(bytes, to: descriptor)
    } catch {
      throw fault(.inputOutput)
    }
  }

  /// Renames the file to its final name after all bytes are on disk.
  func commit() throws {
    if let temporary {
      guard fsync(descriptor) == 0 else { throw fault(.inputOutput) }
      guard unsafe rename(temporary, path) == 0 else { throw fault(.cannotCreate) }
    }
    close(descriptor)
    descriptor = -1
  }

  /// Removes the file that will be replaced.
  func removeOld() throws {
    guard temporary != nil else { return }
    if unsafe unlink(path) != 0, errno != ENOENT { throw fault(.cannotCreate) }
  }

  /// - Throws: `Failure` if the path is a directory or `-`.
  static func checkPath(_ path: String) throws {
    try refuseDash(path)
    var isDirectory: ObjCBool = false
    if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    {
      throw Failure(status: .cannotCreate, message: "\(path): is a directory")
    }
  }

  /// - Throws: `Failure` for `-`, which elsewhere means standard input and is not an output file.
  static func refuseDash(_ path: String) throws {
    try TildePath.refuse(path)
    guard path == "-" else { return }
    throw Failure.usage(
      "-: not allowed here", hint: "give the name of a file; use ./- for a file named -")
  }

  private func fault(_ status: ExitStatus) -> Failure {
    Failure(status: status, message: "\(path): \(unsafe String(cString: strerror(errno)))")
  }
}
