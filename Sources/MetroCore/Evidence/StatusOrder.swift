/// The order in which a program goes through its statuses.
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

  /// Returns whether one statement is certainly earlier than another.
  private static func isBefore(_ left: StatedValue, _ right: StatedValue) -> Bool {
    if left.isOwn || right.isOwn { return right.isOwn }
    guard let last = left.date, let first = right.earliest else { return false }
    return last < first
  }

  /// Returns whether a program with one status can have the other one later.
  private static func follows(_ status: String, _ next: String) -> Bool {
    switch status {
    case "planned": true
    case "confirmed": next != "planned"
    case "postponed": next != "postponed"
    default: false
    }
  }
}
