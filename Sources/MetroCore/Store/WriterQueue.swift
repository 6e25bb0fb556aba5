import CFiles
import Foundation
import GRDB

/// Serves the writers of a catalog on a local drive in the order in which they came.
///
/// SQLite grants a free lock to whichever process asks first. So each writer first locks a byte behind those
/// of the others, far behind the end of the file `-wal`, and waits until no byte before its own is locked. The
/// system releases the byte of a process that ends. SQLite does not lock that file, and it exists as long as
/// a process has the catalog open in WAL mode; a catalog in another mode has no queue.
final class WriterQueue: WriterTurn {
  private let path: String
  private let limit: Double
  private let isInterrupted: @Sendable () -> Bool
  private var descriptor: Int32 = -1

  /// The byte of the first writer.
  private static let first: Int64 = 1 << 62

  /// `wait` is the maximum number of seconds to wait while no other process makes progress.
  init(at path: String, wait: Double, _ isInterrupted: @escaping @Sendable () -> Bool) {
    self.path = path
    limit = wait
    self.isInterrupted = isInterrupted
  }

  deinit { leave() }

  func begin(_ database: Database) throws {
    descriptor = unsafe open(path + "-wal", O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    var place = Self.first
    while case let last = cfiles_locked(descriptor, place, .max - place), last >= place {
      place = last + 1
    }
    while cfiles_lock(descriptor, place) != 0 {
      guard errno == EAGAIN || errno == EACCES else { return leave() }
      place += 1
    }
    do {
      try waitForOthers(before: place)
    } catch {
      leave()
      throw error
    }
  }

  func confirm() throws {
    guard LeaseFolder.exists(for: path) else { return }
    throw StorageError.becameShared(path: path)
  }

  func end(isStored: Bool) { leave() }

  private func leave() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
  }

  private func waitForOthers(before place: Int64) throws(StorageError) {
    var progress = ContinuousClock.now
    var seen: (head: Int64, files: [FileState?]) = (-1, [])
    while true {
      let head = cfiles_locked(descriptor, Self.first, place - Self.first)
      guard place > Self.first, head >= 0 else { return }
      guard !isInterrupted() else { throw .interrupted }
      let files = FileState.all(of: path)
      if head != seen.head || files != seen.files {
        seen = (head, files)
        progress = .now
      }
      guard progress.duration(to: .now) < .seconds(limit) else { throw .locked(seconds: limit) }
      // The next in turn asks more often.
      usleep(head == place - 1 ? 500 : 3000)
    }
  }
}
