/// The order in which a program or a practice goes through its statuses.
enum StatusOrder {
  /// Returns whether both statements can be true, because the later one reports a later status.
  ///
  /// Statements whose order is not known are taken in the order that fits.
  static func agree(_ left: StatedValue, _ right: StatedValue) -> Bool {
    guard let first = left.value, let second = right.value, first != second else { return true }
    let isForward = follows(first, second)
    let isBackward = follows(second, first)
    if isBefore(left, right) { return isForward }
    if isBefore(right, left) { return isBackward }
    return isForward || isBackward
  }

  /// Returns the statements without those that a certainly later one takes further: a practice that was a pilot
  /// in 2013 runs in 2016.
  static func current(_ statements: [StatedValue]) -> [StatedValue] {
    var latest: [String: String] = [:]
    for statement in statements {
      guard let value = statement.value, let date = statement.earliest else { continue }
      latest[value] = max(latest[value] ?? "", date)
    }
    return statements.filter { statement in
      guard let value = statement.value, let date = statement.date else { return true }
      return !latest.contains { follows(value, $0.key) && $0.key != value && date < $0.value }
    }
  }

  /// Whether a status is only a plan, which a later one replaces.
  static func isPlan(_ status: String) -> Bool {
    ["planned", "confirmed", "postponed", "proposed"].contains(status)
  }

  /// Returns whether one statement is certainly earlier than another.
  private static func isBefore(_ left: StatedValue, _ right: StatedValue) -> Bool {
    if left.isOwn || right.isOwn { return right.isOwn }
    guard let last = left.date, let first = right.earliest else { return false }
    return last < first
  }

  /// Returns whether a record with one status can have the other one later.
  private static func follows(_ status: String, _ next: String) -> Bool {
    switch status {
    case "planned", "proposed": true
    case "confirmed": next != "planned"
    case "postponed": next != "postponed"
    case "pilot": next != "proposed"
    case "running": ["completed", "discontinued"].contains(next)
    default: false
    }
  }
}
