package import MetroText

/// Seconds since the start of 1970, and the days of coordinated universal time that they fall on.
package enum Days {
  package static let seconds = 86_400

  /// Returns the number of the day of a second.
  package static func day(_ second: Int) -> Int {
    second >= 0 ? second / seconds : (second - seconds + 1) / seconds
  }

  /// Returns the seconds since 1970 of a time.
  package static func second(of time: UTCTime) -> Int {
    let text = time.text
    let day = CalendarDay.day(of: String(text.prefix(10)))?.number ?? epoch
    let parts = text.dropFirst(11).dropLast().split(separator: ":").map { Int($0) ?? 0 }
    return (day - epoch) * seconds + parts.reduce(0) { $0 * 60 + $1 }
  }

  /// The number of 1970-01-01 among the days since 0000-01-01.
  private static let epoch = 719_528
}
