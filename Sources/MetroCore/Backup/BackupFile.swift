import Foundation
import GRDB

/// A catalog's file, new or a copy, that comes to its place whole or not at all.
struct BackupFile {
  let path: String
  /// Whether it will be worked with: readers never wait for a writer then, as the file remembers.
  var isCatalog = false
  /// Whether a file that is there gives way.
  var replaces = true

  /// Lets a new file be filled beside the place, and puts it there once `check` has looked at it.
  ///
  /// - Throws: `CatalogError.cannotCreate`, `fileExists`; what `fill` and `check` throw. Nothing is
  ///   left then.
  func write(
    _ fill: (DatabaseQueue) throws -> Void, check: (_ path: String) throws -> Void = { _ in }
  ) throws {
    var old = stat()
    if !replaces, unsafe lstat(path, &old) == 0 { throw CatalogError.fileExists(path: path) }
    let partial = "\(path).\(getpid()).partial"
    defer {
      for ending in ["", "-wal", "-shm", "-journal"] { _ = unsafe unlink(partial + ending) }
    }
    // Nobody else may read it before it has the permissions of its place.
    let descriptor = unsafe open(partial, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw fault() }
    close(descriptor)
    let queue = try openQueue(partial)
    try fill(queue)
    // One file, whose pages are on the disk before it gets its name.
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

  private func place(_ partial: String) throws {
    if !replaces {
      // Of two that begin at once, one makes the file.
      if unsafe link(partial, path) == 0 { return }
      guard errno != EEXIST else { throw CatalogError.fileExists(path: path) }
      // There are file systems without links.
    }
    guard unsafe rename(partial, path) == 0 else { throw fault() }
  }

  private func openQueue(_ partial: String) throws -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: partial)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw CatalogError.cannotCreate(path: path, reason: "a file beside it cannot be opened")
    }
  }

  private func synchronize(_ path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw CatalogError.inputOutput(path: path, reason: unsafe String(cString: strerror(errno)))
    }
  }

  private func fault() -> CatalogError {
    .cannotCreate(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
