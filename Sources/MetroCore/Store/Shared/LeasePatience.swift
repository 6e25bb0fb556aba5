import Foundation

/// A wait for the lease of a catalog, which begins again whenever its state changes.
struct LeasePatience {
  private let limit: Duration
  private let isInterrupted: @Sendable () -> Bool
  private let begin = ContinuousClock.now
  private var progress = ContinuousClock.now
  private var refreshed = ContinuousClock.now
  private var seen: [LeaseState] = []

  init(_ seconds: Double, _ isInterrupted: @escaping @Sendable () -> Bool) {
    limit = .seconds(seconds)
    self.isInterrupted = isInterrupted
  }

  /// The time since the beginning of the wait.
  var elapsed: Duration { begin.duration(to: .now) }

  /// Waits briefly and returns whether to try again, given what the folder shows.
  ///
  /// - Throws: `StorageError.interrupted`.
  mutating func isWorthAnother(_ states: [LeaseState]) throws(StorageError) -> Bool {
    guard !isInterrupted() else { throw .interrupted }
    let now = ContinuousClock.now
    if states != seen {
      seen = states
      progress = now
    }
    guard progress.duration(to: now) < limit else { return false }
    // A process that has waited longer asks more often.
    let waited = begin.duration(to: now) / .milliseconds(1)
    usleep(UInt32(1000 * Double.random(in: 0.5...1.5) * max(2, 20 - waited / 100)))
    return true
  }

  /// Returns whether to get behind the caches of this computer, every quarter of a second.
  mutating func isTimeToRefresh() -> Bool {
    let now = ContinuousClock.now
    guard refreshed.duration(to: now) > .milliseconds(250) else { return false }
    refreshed = now
    return true
  }
}
