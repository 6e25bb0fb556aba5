import Foundation
import Synchronization

/// Enforces on its own thread that a statement stops in time.
///
/// SQLite checks whether to stop only between its instructions, and a single one, such as a search
/// in a long text, can take hours. A thread cannot be stopped from outside, so the process must
/// end. The statement only reads, so nothing is lost.
final class SQLWatchdog: Sendable {
  /// How long a statement has to stop by itself.
  private static let patience = Duration.seconds(1)

  /// Seconds between checks.
  private static let pause = 0.1

  private struct State {
    var isWorking = false
    /// When the work must have stopped.
    var deadline: ContinuousClock.Instant?
    /// When the user's interruption was first seen.
    var interruption: ContinuousClock.Instant?
    var hasGivenUp = false
    var isDismissed = false
  }

  private enum Sight {
    case nothing, dismissed
    case stuck(any CatalogError)
  }

  private let state = Mutex(State())
  private let limit: Double?
  private let isInterrupted: @Sendable () -> Bool

  /// Begins to watch; `limit` is the number of seconds of work after which a statement is stopped.
  ///
  /// `abort` is called on the watching thread, with the error to report. The working thread then
  /// never continues, even if SQLite returns.
  init(
    limit: Double?, _ isInterrupted: @escaping @Sendable () -> Bool,
    abort: @escaping @Sendable (any CatalogError) -> Never
  ) {
    self.limit = limit
    self.isInterrupted = isInterrupted
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: Self.pause)
        switch look() {
        case .nothing: continue
        case .dismissed: return
        case .stuck(let error): abort(error)
        }
      }
    }
  }

  /// Ends the watch.
  func dismiss() {
    state.withLock { $0.isDismissed = true }
  }

  /// Watches a piece of work; `rest` is the number of seconds left of the limit.
  func watch<Result>(rest: Double?, _ work: () throws -> Result) rethrows -> Result {
    let deadline = rest.map { ContinuousClock.now + .seconds($0) + Self.patience }
    state.withLock { state in
      state.isWorking = true
      state.deadline = deadline
      state.interruption = nil
    }
    defer {
      let hasGivenUp = state.withLock { state in
        state.isWorking = false
        return state.hasGivenUp
      }
      // The process is ending, and only one thread may write the remaining output.
      while hasGivenUp { Thread.sleep(forTimeInterval: 60) }
    }
    return try work()
  }

  private func look() -> Sight {
    let (now, isInterrupted) = (ContinuousClock.now, isInterrupted())
    return state.withLock { state in
      if state.isDismissed { return .dismissed }
      guard state.isWorking else { return .nothing }
      if isInterrupted, state.interruption == nil { state.interruption = now }
      if let deadline = state.deadline, now > deadline {
        state.hasGivenUp = true
        return .stuck(SQLStatementError(.timeLimit(seconds: limit ?? 0)))
      }
      if let interruption = state.interruption, now - interruption > Self.patience {
        state.hasGivenUp = true
        return .stuck(StorageError.interrupted)
      }
      return .nothing
    }
  }
}

/// Measures the time that a statement runs, excluding the output of its rows, so that a user who
/// reads in a pager is not cut off.
final class SQLClock {
  /// The number of seconds after which a statement is stopped.
  let limit: Double?

  /// Seconds of a monotonic clock.
  private let now: () -> Double
  private let watchdog: SQLWatchdog?
  private var spent = 0.0
  private var start: Double?

  init(limit: Double?, now: @escaping () -> Double, watchdog: SQLWatchdog? = nil) {
    self.limit = limit
    self.now = now
    self.watchdog = watchdog
  }

  /// Whether the statement has exceeded its time limit.
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
