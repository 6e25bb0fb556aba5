/// Reads one side of a date byte by byte: a year, month or day with a qualifier, or an open side.
///
/// It only accepts or rejects. `DateError` determines the reason for a rejection, which keeps the
/// cost of messages out of the millions of valid dates of an import.
struct DateScanner {
  /// The possible meanings of one side of a date.
  enum Side: Equatable {
    case open
    case dates(first: CalendarDay, last: CalendarDay)
  }

  private var year = 0
  private var month = 0
  private var value = 0
  private var digits = 0
  private var hyphens = 0
  private var points = 0
  private(set) var isQualified = false

  /// Reads the next byte, or returns false if no date continues with it.
  mutating func take(_ byte: UInt8) -> Bool {
    if isQualified { return false }
    switch byte {
    case Byte.zero...Byte.zero + 9:
      guard points == 0, digits < (hyphens == 0 ? 4 : 2) else { return false }
      value = value &* 10 &+ Int(byte &- Byte.zero)
      digits &+= 1
    case Byte.hyphen:
      if hyphens == 0 && digits == 4 {
        year = value
      } else if hyphens == 1 && digits == 2 {
        month = value
      } else {
        return false
      }
      hyphens &+= 1
      value = 0
      digits = 0
    case Byte.questionMark, Byte.tilde, Byte.percent:
      guard points == 0 else { return false }
      isQualified = true
    case Byte.point:
      guard digits == 0, hyphens == 0, points < 2 else { return false }
      points &+= 1
    default: return false
    }
    return true
  }

  /// The side that the bytes read so far spell, or nil if they spell none or the day does not
  /// exist.
  var side: Side? {
    if points == 2 { return .open }
    guard digits == (hyphens == 0 ? 4 : 2) else { return nil }
    switch hyphens {
    case 0:
      return .dates(
        first: CalendarDay(existingYear: value, month: 1, day: 1),
        last: CalendarDay(existingYear: value, month: 12, day: 31))
    case 1:
      if value > 12 { return Self.season(value, year) }
      guard value >= 1 else { return nil }
      let length = CalendarDay.numberOfDays(inMonth: value, of: year)
      return .dates(
        first: CalendarDay(existingYear: year, month: value, day: 1),
        last: CalendarDay(existingYear: year, month: value, day: length))
    default:
      guard let day = CalendarDay(year: year, month: month, day: value) else { return nil }
      return .dates(first: day, last: day)
    }
  }
}

extension DateScanner {
  /// Returns the days of a season (21 to 24), a quarter (33 to 36) or a half of the year (40, 41; ISO
  /// 8601-2:2019, 4.8).
  ///
  /// EDTF seasons do not name a hemisphere, so a season can be any day of its year.
  fileprivate static func season(_ value: Int, _ year: Int) -> Side? {
    let months: ClosedRange<Int>
    switch value {
    case 21...24: months = 1...12
    default:
      guard let part = PartialDate.months(ofSeason: value) else { return nil }
      months = part
    }
    let length = CalendarDay.numberOfDays(inMonth: months.upperBound, of: year)
    return .dates(
      first: CalendarDay(existingYear: year, month: months.lowerBound, day: 1),
      last: CalendarDay(existingYear: year, month: months.upperBound, day: length))
  }
}
