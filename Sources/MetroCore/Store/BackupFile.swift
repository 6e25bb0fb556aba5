import Foundation
import GRDB

/// A copy of a catalog that comes to its place whole or not at all.
struct BackupFile {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Lets a new file be filled beside the place, and puts it there.
  ///
  /// - Throws: `CatalogError.cannotCreate`; what `fill` throws, and then nothing is left.
  func write(_ fill: (DatabaseQueue) throws -> Void) throws {
    let partial = "\(path).partial-\(getpid())"
    defer {
      for ending in ["", "-wal", "-shm", "-journal"] { _ = unsafe unlink(partial + ending) }
    }
    do {
      let queue = try DatabaseQueue(path: partial)
      try fill(queue)
      // One file, whose pages are on the disk before it gets its name.
      try queue.inDatabase {
        try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE")
      }
      try queue.close()
    }
    try Self.synchronize(partial)
    guard unsafe rename(partial, path) == 0 else {
      throw CatalogError.cannotCreate(path: path, reason: unsafe String(cString: strerror(errno)))
    }
    try Self.synchronize((path as NSString).deletingLastPathComponent)
  }

  private static func synchronize(_ path: String) throws {
    let descriptor = unsafe open(path.isEmpty ? "." : path, O_RDONLY)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw CatalogError.inputOutput(path: path, reason: unsafe String(cString: strerror(errno)))
    }
  }
}
