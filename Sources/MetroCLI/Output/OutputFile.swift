import Foundation
import MetroCore

/// A file that is written completely or not at all.
///
/// The bytes go to a temporary file in the same folder, which is renamed to the final name only
/// after all bytes are on disk. Without ``commit()`` nothing is left behind. A pipe or device is
/// written directly, because it cannot be replaced and stores nothing.
final class OutputFile {
  private let path: String
  private let partial: PartialFile?
  private var descriptor: Int32
  private var isPrepared = false
  private let permissions: CopyPermissions

  /// Opens a file for data of the catalog and of other files, than which it is never more readable.
  ///
  /// A file that it replaces keeps its permissions, which its owner has chosen. `removesAbandoned` says
  /// whether to remove what killed processes have left of the file.
  ///
  /// - Throws: `Failure` with status `cannotCreate`, also if the path is that of the spared catalog;
  ///   `StorageError.cannotCreate` for the files in which SQLite keeps a part of it.
  init(
    path: String, sparing catalog: String?, of sources: [String] = [], removesAbandoned: Bool = true
  ) throws {
    try Self.checkPath(path)
    // A symbolic link is kept; its target is replaced.
    let target = FileTarget(path)
    try catalog.map { try target.spare(catalog: $0) }
    self.path = target.path
    permissions =
      target.kind == .missing
      ? CopyPermissions(of: sources + [catalog].compactMap(\.self))
      : CopyPermissions(replacing: target.path, of: [])
    if case .irregular = target.kind {
      partial = nil
      descriptor = unsafe open(target.path, O_WRONLY | O_CLOEXEC)
    } else {
      if removesAbandoned { PartialFile.removeAbandoned(of: target.path) }
      let created = PartialFile.create(for: target.path)
      partial = created?.file
      descriptor = created?.descriptor ?? -1
    }
    // A pipe is opened when another program reads it, which the user may end.
    guard descriptor >= 0 || errno != EINTR else { throw StorageError.interrupted }
    guard descriptor >= 0 else { throw fault(.cannotCreate) }
  }

  deinit { discard() }

  /// Removes the temporary file, unless the file was committed.
  func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    if let partial { _ = unsafe unlink(partial.path) }
  }

  func write(_ bytes: Span<UInt8>) throws {
    do {
      try Descriptor.write(bytes, to: descriptor)
    } catch {
      throw fault(.inputOutput)
    }
  }

  /// Writes all bytes to the disk, so that the file only lacks its final name.
  func prepare() throws(Failure) {
    guard partial != nil, !isPrepared else { return }
    permissions.apply(to: descriptor)
    guard fsync(descriptor) == 0 else { throw fault(.inputOutput) }
    isPrepared = true
  }

  /// Renames the file to its final name after all bytes are on disk.
  func commit() throws(Failure) {
    try prepare()
    if let partial {
      guard unsafe rename(partial.path, path) == 0 else { throw fault(.cannotCreate) }
    }
    keepTemporary()
  }

  /// Renames the file to its final name, or keeps it under its temporary name if that fails.
  ///
  /// Returns the temporary name and the error in that case, and nil otherwise.
  func commitOrKeep() -> (name: String, failure: Failure)? {
    do {
      try commit()
      return nil
    } catch {
      keepTemporary()
      return (partial?.path ?? path, error)
    }
  }

  /// Closes the file without removing it.
  func keepTemporary() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
  }

  /// Gives the file that will be replaced a temporary name; returns nil if there is none.
  func setOldAside() throws -> PartialFile? {
    let old = PartialFile(for: path)
    if unsafe rename(path, old.path) == 0 { return old }
    guard errno == ENOENT else { throw fault(.cannotCreate) }
    return nil
  }

  /// Removes what killed processes have left of the file.
  func removeAbandoned() { PartialFile.removeAbandoned(of: path) }

  /// - Throws: `Failure` if the path is a directory or `-`.
  static func checkPath(_ path: String) throws {
    try refuseDash(path)
    if FileTarget(path).kind == .irregular(name: "a directory") {
      throw Failure(
        status: .cannotCreate,
        message: path.isEmpty ? "the path is empty" : "\(path): is a directory")
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
