import Foundation
import GRDB

/// Creates a catalog file, new or copied, so that it appears at its path complete or not at all.
struct BackupFile {
  /// The path for messages.
  private let path: String
  private let target: FileTarget

  /// The path of the file, which is not that of a link.
  var realPath: String { target.path }
  /// Whether the file will be used as a catalog; it then stores WAL mode, so readers never wait.
  private let isCatalog: Bool
  private let old: Old
  /// The file that is copied, if any; the new file is never more readable.
  private let source: String?

  /// Follows links at the end of the path, and rejects a path at which there is no regular file, or
  /// whose file would harm a catalog.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  init(
    path: String, isCatalog: Bool = false, old: Old = .refused, sparing catalog: String? = nil,
    source: String? = nil
  ) throws(StorageError) {
    self.path = path
    self.isCatalog = isCatalog
    self.old = old
    self.source = source
    target = FileTarget(path)
    try target.requireRegular()
    try catalog.map { (catalog) throws(StorageError) in try target.spare(catalog: catalog) }
    try target.requireDatabasePath(sparing: catalog)
  }

  /// What happens to an existing file at the path.
  enum Old: Equatable {
    case refused, replaced
    /// Renames it and its companion files.
    case kept(as: String)
  }

  /// A complete file on disk that only lacks its name; freeing it removes the file if it has none.
  final class Prepared {
    private let backup: BackupFile
    private let file: PartialFile

    fileprivate init(_ backup: BackupFile, _ file: PartialFile) {
      self.backup = backup
      self.file = file
    }

    deinit {
      for ending in [""] + FileTarget.companions { _ = unsafe unlink(file.path + ending) }
    }

    /// Gives the file its name.
    ///
    /// - Throws: `cannotCreate`, `fileExists`; `notSynchronized` if the file has its name.
    func place() throws {
      try backup.place(file.path)
      do {
        try backup.synchronize(PathName.folder(of: backup.target.path))
      } catch StorageError.inputOutput(_, let reason) {
        throw StorageError.notSynchronized(path: backup.path, reason: reason)
      }
    }
  }

  /// Fills a new file next to the path, and moves it to the path after `check` has accepted it.
  ///
  /// - Throws: `StorageError.cannotCreate`, `fileExists`, and the errors of `fill` and `check`; no
  ///   file is left in these cases.
  func write(
    _ fill: (DatabaseQueue) throws -> Void, check: (_ path: String) throws -> Void = { _ in }
  ) throws {
    try prepare(fill, check: check).place()
  }

  /// Fills a new file next to the path, which `check` must accept.
  ///
  /// - Throws: As ``write(_:check:)``.
  func prepare(
    _ fill: (DatabaseQueue) throws -> Void, check: (_ path: String) throws -> Void = { _ in }
  ) throws -> Prepared {
    if old == .refused { try refuseOld() }
    PartialFile.removeAbandoned(of: target.path)
    guard let (file, descriptor) = PartialFile.create(for: target.path) else { throw fault() }
    close(descriptor)
    let prepared = Prepared(self, file)
    // SQLite needs locks that a shared drive may not have.
    let isLocal = FileSystem.isLocal(file.path)
    let folder = isLocal ? nil : try TemporaryFolder()
    let work = try folder?.makeFile("catalog.sqlite") ?? file.path
    let queue = try openQueue(work)
    try fill(queue)
    // One file, whose pages are on disk before it gets its final name.
    try queue.inDatabase {
      try $0.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA journal_mode = \(isCatalog && isLocal ? "WAL" : "DELETE")
          """)
    }
    try queue.close()
    if !isLocal { try copy(work, to: file.path) }
    try check(file.path)
    try synchronize(file.path, permissions)
    return prepared
  }

  private func copy(_ work: String, to partial: String) throws {
    do {
      _ = try ContentCopy.copy(work, to: partial)
    } catch let fault as ContentCopy.Fault {
      throw fault.storageError(path)
    }
  }

  private var permissions: CopyPermissions {
    CopyPermissions(
      replacing: old == .refused ? nil : target.path, of: source.map { [$0] } ?? [],
      isWritable: isCatalog)
  }

  private func refuseOld() throws {
    var status = stat()
    guard unsafe lstat(target.path, &status) != 0 else {
      throw StorageError.fileExists(path: path)
    }
    for ending in FileTarget.companions where unsafe lstat(target.path + ending, &status) == 0 {
      // SQLite ignores empty files and the list of readers.
      guard status.st_size > 0, ending != "-shm" else { continue }
      throw StorageError.cannotCreate(
        path: path, reason: "\(path)\(ending) is left over from another file; move it away")
    }
    if isCatalog, LeaseFolder.exists(for: target.path) {
      throw StorageError.cannotCreate(
        path: path,
        reason: "\(path)\(LeaseFolder.ending) belongs to another catalog; move it away")
    }
  }

  private func place(_ partial: String) throws {
    switch old {
    case .refused:
      try refuseOld()
      // If two processes begin at once, only one creates the file.
      if unsafe link(partial, target.path) == 0 { return }
      guard errno != EEXIST else { throw StorageError.fileExists(path: path) }
      // Some file systems have no links.
      guard unsafe rename(partial, target.path) == 0 else { throw fault() }
    case .replaced:
      for ending in FileTarget.companions { _ = unsafe unlink(target.path + ending) }
      guard unsafe rename(partial, target.path) == 0 else { throw fault() }
    case .kept(let kept): try place(partial, keeping: kept)
    }
  }

  /// Renames the old files while the new one takes their place, and restores them if that fails.
  private func place(_ partial: String, keeping kept: String) throws {
    var moved: [String] = []
    do {
      for ending in FileTarget.companions + [LeaseFolder.ending, ""] {
        if unsafe rename(target.path + ending, kept + ending) == 0 {
          moved.append(ending)
        } else if errno != ENOENT {
          throw fault()
        }
      }
      guard unsafe rename(partial, target.path) == 0 else { throw fault() }
    } catch {
      for ending in moved.reversed() { _ = unsafe rename(kept + ending, target.path + ending) }
      throw error
    }
  }

  private func openQueue(_ partial: String) throws -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: partial)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw StorageError.cannotCreate(path: path, reason: "a file next to it cannot be opened")
    }
  }

  private func synchronize(_ path: String, _ permissions: CopyPermissions? = nil) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    permissions?.apply(to: descriptor)
    guard fsync(descriptor) == 0 else {
      throw StorageError.inputOutput(path: path, reason: unsafe String(cString: strerror(errno)))
    }
  }

  private func fault() -> StorageError {
    .cannotCreate(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
