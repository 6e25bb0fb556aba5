/// A second of coordinated universal time, written `2015-04-08T09:30:00Z` (RFC 3339).
package struct UTCTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package static let epoch = UTCTime(unchecked: "1970-01-01T00:00:00Z")

  /// Reads a time, or returns nil if the text is not a time.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      CalendarDay.day(of: String(text.prefix(10))) != nil
    else { return nil }
    let limits = [24, 60, 60]
    for (index, limit) in limits.enumerated() {
      let start = 11 + index * 3
      guard index == 0 || bytes[start - 1] == UInt8(ascii: ":"),
        bytes[start..<start + 2].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }),
        let number = Int(String(decoding: bytes[start..<start + 2], as: UTF8.self)),
        number < limit
      else { return nil }
    }
    self.text = text
  }

  /// Creates a time from the number of seconds since the start of 1970, as POSIX counts them.
  ///
  /// Times before year 0000 and after year 9999 become the first and the last second of that range.
  package init(secondsSince1970 seconds: Int) {
    let second = min(max(seconds, -62_167_219_200), 253_402_300_799)
    let days = (second >= 0 ? second : second - 86_399) / 86_400
    let rest = second - days * 86_400
    let time = [rest / 3600, rest / 60 % 60, rest % 60]
      .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    text = "\(Self.day(sinceEpoch: days))T\(time)Z"
  }

  /// The first second of a day.
  package init(startOf day: CalendarDay) {
    text = "\(day)T00:00:00Z"
  }

  /// The last second of a day.
  package init(endOf day: CalendarDay) {
    text = "\(day)T23:59:59Z"
  }

  private init(unchecked text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: UTCTime, right: UTCTime) -> Bool {
    left.text < right.text
  }

  /// Returns the day a number of days after 1970-01-01.
  ///
  /// Days are counted in cycles of 400 years that begin with a March, as in Richards, "Calendars"
  /// (Explanatory Supplement to the Astronomical Almanac, third edition, 15.11).
  private static func day(sinceEpoch days: Int) -> CalendarDay {
    let shifted = days + 719_468
    let cycle = shifted / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let year =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let calendarMonth = month < 10 ? month + 3 : month - 9
    return CalendarDay(
      existingYear: year + cycle * 400 + (calendarMonth <= 2 ? 1 : 0), month: calendarMonth,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }
}
