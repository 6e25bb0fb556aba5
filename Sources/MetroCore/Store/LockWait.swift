import Foundation
import Synchronization

/// Waits for another program's lock, in steps.
///
/// SQLite gives a lock to who asks first once it is free, in no order. So who has waited longer asks
/// more often: nobody waits for ever beside a crowd that comes and goes.
final class LockWait: Sendable {
  private let limit: Duration
  private let first: Double
  private let isInterrupted: @Sendable () -> Bool
  private let begin = Mutex(ContinuousClock.now)

  /// `seconds` is how long to wait; `isInterrupted` ends it, which SQLite's own waiting cannot.
  init(
    seconds: Double, for access: Catalog.Access, _ isInterrupted: @escaping @Sendable () -> Bool
  ) {
    limit = .seconds(seconds)
    // Readers wait for what is over soon: that somebody tidies up.
    first = access == .reading ? 1 : 10
    self.isInterrupted = isInterrupted
  }

  /// Waits for a moment, and returns whether to try again, after so many tries.
  func isWorthAnother(after tries: Int) -> Bool {
    if tries == 0 { begin.withLock { $0 = .now } }
    let waited = begin.withLock { $0 }.duration(to: .now)
    guard waited < limit, !isInterrupted() else { return false }
    usleep(Self.pause(after: waited, first: first))
    return true
  }

  /// Microseconds between two tries: so many milliseconds at first, one after half a second.
  static func pause(after waited: Duration, first: Double) -> UInt32 {
    let milliseconds = waited / .milliseconds(1)
    // Not the same for all, so that those who began together do not ask together for ever.
    let share = Double.random(in: 0.75...1.25)
    return UInt32(1000 * share * max(1, first - milliseconds / 50))
  }
}
