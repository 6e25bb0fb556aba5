import Foundation
import Synchronization

/// Waits for another program's lock, in steps.
///
/// SQLite gives a lock to who asks first once it is free, in no order. So who has waited longer asks
/// more often: nobody waits for ever beside a crowd that comes and goes.
final class LockWait: Sendable {
  private let limit: Duration
  private let isInterrupted: @Sendable () -> Bool
  private let begin = Mutex(ContinuousClock.now)

  /// `seconds` is how long to wait; `isInterrupted` ends it, which SQLite's own waiting cannot.
  init(seconds: Double, _ isInterrupted: @escaping @Sendable () -> Bool) {
    limit = .seconds(seconds)
    self.isInterrupted = isInterrupted
  }

  /// Waits for a moment, and returns whether to try again, after so many tries.
  func isWorthAnother(after tries: Int) -> Bool {
    if tries == 0 { begin.withLock { $0 = .now } }
    let waited = begin.withLock { $0 }.duration(to: .now)
    guard waited < limit, !isInterrupted() else { return false }
    usleep(Self.pause(after: waited))
    return true
  }

  /// Microseconds between two tries: 10,000 at first, 1,000 after half a second.
  static func pause(after waited: Duration) -> UInt32 {
    let milliseconds = waited / .milliseconds(1)
    // Not the same for all, so that those who began together do not ask together for ever.
    let share = Double.random(in: 0.75...1.25)
    return UInt32(1000 * share * max(1, 10 - milliseconds / 50))
  }
}
