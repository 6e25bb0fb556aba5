import MetroText

/// When an address is to be asked again.
package enum DueDate {
  /// Returns the second from which the address is due; it is always the first of a day (UTC), so that
  /// a daily check that takes a few minutes finds it on each day.
  package static func due(after verdict: Verdict, url: String) -> Int {
    (Days.day(verdict.last) + days(verdict, url)) * Days.seconds
  }

  /// The days after which an address is asked again whose observation says nothing.
  package static let unknown = 30

  private static func days(_ verdict: Verdict, _ url: String) -> Int {
    switch verdict.state {
    case .moved where verdict.times == 1: return 1
    case .working, .moved, .blocked, .unchecked:
      // Addresses that were added on one day are spread over a week.
      return 27 + Int(FNVHash(url.utf8).value % 7)
    case .doubtful: return 14
    case .failing:
      // Together eight days, so that a link can be dead on the eighth day and not before.
      switch verdict.failingDays {
      case ...1: return 1
      case 2: return 3
      case 3: return 4
      default: return 7
      }
    case .dead: return 90
    }
  }
}
