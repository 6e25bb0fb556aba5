/// A day of the proleptic Gregorian calendar, written `YYYY-MM-DD` (ISO 8601-1:2019, 5.2.2.1).
///
/// Years range from 0000 to 9999, and the day must exist: 2015-02-29 is rejected.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The digits of the day as one number, such as 20150408; it sorts chronologically.
  private let digits: Int32

  /// Creates a day from its numbers, or returns nil if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.numberOfDays(inMonth: month, of: year)
    else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  package init(existingYear year: Int, month: Int, day: Int) {
    digits = Int32(truncatingIfNeeded: year &* 10_000 &+ month &* 100 &+ day)
  }

  /// Creates the day with a ``number``, or returns nil before 0000-01-01 and after 9999-12-31.
  package init?(number: Int) {
    guard (0...Self.last.number).contains(number) else { return nil }
    // The year of a number is at most one less than without leap days.
    var year = number / 366
    while year < 9_999, CalendarDay(existingYear: year + 1, month: 1, day: 1).number <= number {
      year += 1
    }
    var rest = number - CalendarDay(existingYear: year, month: 1, day: 1).number
    var month = 1
    while rest >= Self.numberOfDays(inMonth: month, of: year) {
      rest -= Self.numberOfDays(inMonth: month, of: year)
      month += 1
    }
    self.init(existingYear: year, month: month, day: rest + 1)
  }

  private static let last = CalendarDay(existingYear: 9_999, month: 12, day: 31)

  package init(_ text: String) throws(InvalidValue) {
    guard let day = Self.day(of: text) else { throw DateError.day(text) }
    self = day
  }

  /// Reads a day, or returns nil if the text is not a day.
  package static func day(of text: String) -> CalendarDay? {
    var scanner = DateScanner()
    for byte in text.utf8 {
      guard scanner.take(byte) else { return nil }
    }
    guard case .dates(let first, let last)? = scanner.side, first == last, !scanner.isQualified
    else { return nil }
    return first
  }

  package var year: Int { Int(digits) / 10_000 }
  package var month: Int { Int(digits) / 100 % 100 }
  package var day: Int { Int(digits) % 100 }

  package var text: String {
    var rest = digits
    var bytes: [UInt8] = Array(repeating: Byte.hyphen, count: 10)
    for place in [9, 8, 6, 5, 3, 2, 1, 0] {
      bytes[place] = Byte.zero &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package var description: String { text }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.digits < right.digits
  }

  /// The day after this one; nil after 9999-12-31.
  package var next: CalendarDay? {
    CalendarDay(year: year, month: month, day: day + 1)
      ?? CalendarDay(year: year, month: month + 1, day: 1)
      ?? CalendarDay(year: year + 1, month: 1, day: 1)
  }

  /// The number of days from 0000-01-01 to this day.
  package var number: Int {
    let months = (1..<month).map { Self.numberOfDays(inMonth: $0, of: year) }
    let leapDays = year == 0 ? 0 : (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 + 1
    return year * 365 + leapDays + months.reduce(0, +) + day - 1
  }

  /// The day of the week from 1, Monday, to 7, Sunday (ISO 8601-1:2019, 5.2.4); 6 for 0000-01-01.
  package var weekday: Int { (number + 5) % 7 + 1 }

  /// Returns the number of days in a month from 1 to 12.
  package static func numberOfDays(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
