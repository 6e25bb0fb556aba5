/// A limit for the work of SQLite's statements, which can take long without returning a row.
final class StatementLimit {
  private var meter: WorkMeter?

  /// Runs work whose statements count on a meter.
  ///
  /// - Throws: `WorkMeter.Exhausted` if a statement was stopped at the limit.
  func limited<Result>(by meter: WorkMeter, _ work: () throws -> Result) throws -> Result {
    self.meter = meter
    defer { self.meter = nil }
    do {
      return try work()
    } catch StorageError.interrupted where meter.isExhausted {
      throw WorkMeter.Exhausted()
    }
  }

  /// Counts a call of SQLite's progress handler; returns whether the statement has to stop.
  func isReached() -> Bool {
    guard let meter else { return false }
    do {
      try meter.add(.statement)
      return false
    } catch {
      return true
    }
  }
}
