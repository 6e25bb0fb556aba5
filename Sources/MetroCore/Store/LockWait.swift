import Foundation
import Synchronization

/// Waits for another program's lock, in steps.
///
/// SQLite grants a free lock to whichever process asks first, in no order. A process that has
/// waited longer asks more often, so it does not starve while others come and go.
final class LockWait: Sendable {
  private let limit: Duration
  private let first: Double
  private let isInterrupted: @Sendable () -> Bool
  private let begin = Mutex(ContinuousClock.now)

  /// `seconds` is the maximum wait; unlike SQLite's own wait, `isInterrupted` can end it.
  init(
    seconds: Double, for access: Catalog.Access, _ isInterrupted: @escaping @Sendable () -> Bool
  ) {
    limit = .seconds(seconds)
    // Readers only wait for short work, such as a cleanup by another process.
    first = access == .reading ? 1 : 10
    self.isInterrupted = isInterrupted
  }

  /// Waits briefly and returns whether to try again, given the number of tries.
  func isWorthAnother(after tries: Int) -> Bool {
    if tries == 0 { begin.withLock { $0 = .now } }
    let waited = begin.withLock { $0 }.duration(to: .now)
    guard waited < limit, !isInterrupted() else { return false }
    usleep(Self.pause(after: waited, first: first))
    return true
  }

  /// Returns microseconds between tries: `first` milliseconds initially, one after half a second.
  static func pause(after waited: Duration, first: Double) -> UInt32 {
    let milliseconds = waited / .milliseconds(1)
    // Random, or processes that began together would always ask at the same time.
    let share = Double.random(in: 0.75...1.25)
    return UInt32(1000 * share * max(1, first - milliseconds / 50))
  }
}
