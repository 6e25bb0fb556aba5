import Foundation
import GRDB

/// Creates a catalog file, new or copied, so that it appears at its path complete or not at all.
struct BackupFile {
  let path: String
  /// Whether the file will be used as a catalog; it then stores WAL mode, so readers never wait.
  var isCatalog = false
  var old = Old.refused

  /// What happens to an existing file at the path.
  enum Old: Equatable {
    case refused, replaced
    /// Renames it and its companion files.
    case kept(as: String)
  }

  /// The files that SQLite keeps next to a database; a new database must not pick up old ones.
  private static let companions = ["-wal", "-shm", "-journal"]

  /// Fills a new file next to the path, and moves it to the path after `check` has accepted it.
  ///
  /// - Throws: `StorageError.cannotCreate`, `fileExists`, and the errors of `fill` and `check`; no
  ///   file is left in these cases.
  func write(
    _ fill: (DatabaseQueue) throws -> Void, check: (_ path: String) throws -> Void = { _ in }
  ) throws {
    if old == .refused { try refuseOld() }
    let partial = "\(path).\(getpid()).partial"
    defer {
      for ending in [""] + Self.companions { _ = unsafe unlink(partial + ending) }
    }
    // O_EXCL fails if the partial file already exists; the mode is subject to the umask.
    let descriptor = unsafe open(partial, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw fault() }
    close(descriptor)
    let queue = try openQueue(partial)
    try fill(queue)
    // One file, whose pages are on disk before it gets its final name.
    try queue.inDatabase {
      try $0.execute(
        sql: "PRAGMA synchronous = FULL; PRAGMA journal_mode = \(isCatalog ? "WAL" : "DELETE")")
    }
    try queue.close()
    try check(partial)
    try synchronize(partial)
    try place(partial)
    let folder = (path as NSString).deletingLastPathComponent
    try synchronize(folder.isEmpty ? "." : folder)
  }

  private func refuseOld() throws {
    var status = stat()
    guard unsafe lstat(path, &status) != 0 else { throw StorageError.fileExists(path: path) }
    for ending in Self.companions where unsafe lstat(path + ending, &status) == 0 {
      // SQLite ignores empty files and the list of readers.
      guard status.st_size > 0, ending != "-shm" else { continue }
      throw StorageError.cannotCreate(
        path: path, reason: "\(path)\(ending) is left over from another file; move it away")
    }
  }

  private func place(_ partial: String) throws {
    switch old {
    case .refused:
      try refuseOld()
      // If two processes begin at once, only one creates the file.
      if unsafe link(partial, path) == 0 { return }
      guard errno != EEXIST else { throw StorageError.fileExists(path: path) }
      // Some file systems have no links.
      guard unsafe rename(partial, path) == 0 else { throw fault() }
    case .replaced:
      for ending in Self.companions { _ = unsafe unlink(path + ending) }
      guard unsafe rename(partial, path) == 0 else { throw fault() }
    case .kept(let kept): try place(partial, keeping: kept)
    }
  }

  /// Renames the old files while the new one takes their place, and restores them if that fails.
  private func place(_ partial: String, keeping kept: String) throws {
    var moved: [String] = []
    do {
      for ending in Self.companions + [""] {
        if unsafe rename(path + ending, kept + ending) == 0 {
          moved.append(ending)
        } else if errno != ENOENT {
          throw fault()
        }
      }
      guard unsafe rename(partial, path) == 0 else { throw fault() }
    } catch {
      for ending in moved.reversed() { _ = unsafe rename(kept + ending, path + ending) }
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

  private func synchronize(_ path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw StorageError.inputOutput(path: path, reason: unsafe String(cString: strerror(errno)))
    }
  }

  private func fault() -> StorageError {
    .cannotCreate(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
