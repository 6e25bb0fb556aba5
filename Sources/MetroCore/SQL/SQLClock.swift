/// Measures how long a statement works, without the time in which its rows are written out: who
/// reads page after page in a pager is not to be cut off.
final class SQLClock {
  /// After how many seconds a statement is stopped.
  let limit: Double?

  /// Seconds on a clock that only goes forward.
  private let now: () -> Double
  private let watchdog: SQLWatchdog?
  private var spent = 0.0
  private var start: Double?

  init(limit: Double?, now: @escaping () -> Double, watchdog: SQLWatchdog? = nil) {
    self.limit = limit
    self.now = now
    self.watchdog = watchdog
  }

  /// Whether the statement has worked for longer than it may.
  var isOver: Bool {
    guard let limit else { return false }
    return spent + (start.map { now() - $0 } ?? 0) >= limit
  }

  func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
    guard let watchdog else { return try time(work) }
    return try watchdog.watch(rest: limit.map { max(0, $0 - spent) }) { try time(work) }
  }

  private func time<Result>(_ work: () throws -> Result) rethrows -> Result {
    guard limit != nil else { return try work() }
    start = now()
    defer {
      spent += now() - (start ?? 0)
      start = nil
    }
    return try work()
  }
}
