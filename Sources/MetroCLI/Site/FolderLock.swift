import Foundation

/// A lock of a folder, which other processes respect as long as this value lives.
final class FolderLock {
  /// Whether another process has the lock.
  let isTaken: Bool

  private let descriptor: Int32

  /// Locks a folder where its file system can.
  init(_ path: String) {
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    isTaken = descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
