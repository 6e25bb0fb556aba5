import Foundation
import Synchronization

/// Sees to it, on a thread of its own, that a statement stops when it should.
///
/// SQLite asks only between its instructions whether to go on, and one of them, such as the search in
/// a long text, can take hours. No thread can be stopped from outside, so the process has to end. The
/// statement only reads: nothing is lost.
final class SQLWatchdog: Sendable {
  /// How long a statement has to stop by itself.
  private static let patience = Duration.seconds(1)

  /// How often it looks.
  private static let pause = 0.1

  private struct State {
    var isWorking = false
    /// When the work has to have stopped.
    var deadline: ContinuousClock.Instant?
    /// When it was seen first that the user wants the work to stop.
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

  /// Begins to watch; `limit` is after how many seconds of work a statement is stopped.
  ///
  /// `abort` is called on the other thread, with what is to be told. The one that works does not go
  /// on any more then, even if SQLite comes back.
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

  /// Watches a piece of work; `rest` is how many seconds are left of the limit.
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
      // The process is being ended: two threads must not write what is still to be written.
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
