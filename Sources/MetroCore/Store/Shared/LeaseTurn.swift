import Foundation
import Synchronization

/// The time in which this process has the lease of a catalog, which it renews.
final class LeaseTurn {
  let holder: String
  private(set) var state: LeaseState
  private let lease: LeaseFolder
  private let renewal = Renewal()

  private final class Renewal: Sendable {
    let isOver = Mutex(false)
  }

  /// The seconds between two signs of the holder.
  private static let interval = 5.0

  init(_ lease: LeaseFolder, _ holder: String, _ state: LeaseState) {
    self.lease = lease
    self.holder = holder
    self.state = state
    Thread.detachNewThread { [lease, renewal] in
      var renewed = ContinuousClock.now
      while !renewal.isOver.withLock(\.self) {
        usleep(100_000)
        guard renewed.duration(to: .now) > .seconds(Self.interval) else { continue }
        renewed = .now
        lease.renew(holder)
      }
    }
  }

  deinit { end() }

  /// Goes to another state.
  ///
  /// - Throws: `StorageError.leaseLost` if another process has taken the lease over.
  func go(to next: LeaseState) throws(StorageError) {
    guard try lease.move(state, to: next) else { throw .leaseLost(path: lease.catalog) }
    state = next
  }

  /// Leaves the lease to others; the catalog has the given content, or that of the state.
  func release(_ content: LeaseState.ContentName? = nil) {
    // A lease that was taken over is not this process's to release.
    _ = try? lease.move(state, to: .free(content ?? state.contents[0]))
    end()
  }

  /// Stops renewing.
  func end() {
    renewal.isOver.withLock { $0 = true }
    lease.dismiss(holder)
  }
}
