/// A date as written in a text; its year or month may be on the other side of a range.
struct PartialDate: Equatable {
  var year: Int?
  var month: Int?
  var day: Int?

  /// A season (21 to 24), a quarter (33 to 36) or a half of the year (40, 41) as EDTF numbers them, in
  /// place of a month.
  var season: Int?

  /// A week of the ISO calendar, in place of a month and a day.
  var week: Int?

  /// `?`, `~` or `%`.
  var qualifier: Character?

  /// The weekday that the text states with the day, from 1, Monday, to 7, Sunday.
  var weekday: Int?

  /// The weekday of the end of the range that the date begins: `Monday–Friday, 7–11 October`.
  var lastWeekday: Int?

  /// Whether the year comes before the other numbers, as in 2015-04-08.
  var isYearFirst = false

  /// Whether it is only two numbers, such as 4/8, whose order has to be determined elsewhere.
  var isPair = false

  /// The smallest unit that is stated.
  var precision: Precision {
    if day != nil { return .day }
    if week != nil { return .week }
    if season != nil { return .season }
    return month != nil ? .month : .year
  }

  enum Precision { case year, season, month, week, day }

  /// Returns the dates of a range, each completed with the parts that only the other has, or nil if
  /// the two do not fit together.
  ///
  /// `8-12 March 2027` omits the month and year of its start, `2024/03/18-22` those of its end. A
  /// start with a month but no year that would be after its end is in the year before, and an end without a
  /// year in the year after, if the two are at most 120 days apart: `28 December - 3 January 2016`.
  static func completed(
    _ start: PartialDate, _ end: PartialDate
  ) -> (start: PartialDate, end: PartialDate)? {
    var (start, end) = (start, end)
    guard start.precision == end.precision else { return nil }
    let haveMonths = start.month != nil && end.month != nil
    let canPrecede = start.year == nil && haveMonths
    let canFollow = end.year == nil && haveMonths
    if start.precision == .day {
      start.month = start.month ?? end.month
      end.month = end.month ?? start.month
      guard start.month != nil else { return nil }
    }
    start.year = start.year ?? end.year
    end.year = end.year ?? start.year
    guard let first = start.days?.lowerBound, let last = end.days?.lowerBound else { return nil }
    if first > last, canPrecede, let year = start.year {
      start.year = year - 1
      guard let first = start.days?.lowerBound, last.number - first.number <= 120 else {
        return nil
      }
      return (start, end)
    }
    if first > last, canFollow, let year = end.year {
      end.year = year + 1
      guard let last = end.days?.lowerBound, last.number - first.number <= 120 else { return nil }
      return (start, end)
    }
    return first < last ? (start, end) : nil
  }

  /// Returns the date that both ends of a range name, as in `22/09/2014 09:30 - 22/09/2014 16:00`; nil if they
  /// differ.
  ///
  /// The end may leave out the year that the start states. Without a year at the start, `12 May - 12 May 2014`
  /// can be a year.
  static func common(_ start: PartialDate, _ end: PartialDate) -> PartialDate? {
    guard start.year != nil, start.lastWeekday == nil, end.lastWeekday == nil,
      start.weekday == nil || end.weekday == nil || start.weekday == end.weekday
    else { return nil }
    var (date, last) = (start, end)
    if last.day != nil { last.year = last.year ?? date.year }
    date.weekday = date.weekday ?? last.weekday
    last.weekday = date.weekday
    last.isYearFirst = date.isYearFirst
    last.isPair = date.isPair
    return date == last ? date : nil
  }

  /// The days that the date can mean, or nil if it has no year or does not exist.
  var days: ClosedRange<CalendarDay>? {
    guard let year, (1000...9999).contains(year) else { return nil }
    if let week {
      guard let monday = CalendarDay.monday(ofWeek: week, in: year) else { return nil }
      return monday...monday.adding(6)
    }
    if let season {
      let months = Self.months(ofSeason: season) ?? 1...12
      return days(year, months.lowerBound, months.upperBound)
    }
    guard let month else { return day == nil ? days(year, 1, 12) : nil }
    guard let day else { return days(year, month, month) }
    guard let date = CalendarDay(year: year, month: month, day: day),
      weekday == nil || weekday == date.weekday
    else { return nil }
    return date...date
  }

  /// Returns the months of a quarter (33 to 36) or a half of the year (40, 41) by its number in EDTF (ISO
  /// 8601-2:2019, 4.8); nil for a season, which depends on the hemisphere.
  static func months(ofSeason season: Int) -> ClosedRange<Int>? {
    switch season {
    case 33...36: (season - 33) * 3 + 1...(season - 33) * 3 + 3
    case 40...41: (season - 40) * 6 + 1...(season - 40) * 6 + 6
    default: nil
    }
  }

  private func days(_ year: Int, _ first: Int, _ last: Int) -> ClosedRange<CalendarDay>? {
    guard let start = CalendarDay(year: year, month: first, day: 1),
      let end = CalendarDay(
        year: year, month: last, day: CalendarDay.numberOfDays(inMonth: last, of: year))
    else { return nil }
    return start...end
  }

  /// The date in EDTF, or nil if it has no year or does not exist.
  ///
  /// A week is the range of its days.
  var text: String? {
    guard let days, let year else { return nil }
    let mark = qualifier.map { String($0) } ?? ""
    if week != nil { return "\(days.lowerBound)\(mark)/\(days.upperBound)\(mark)" }
    if day != nil { return days.lowerBound.text + mark }
    let parts =
      [Self.digits(year, 4)] + [season ?? month].compactMap(\.self).map { Self.digits($0, 2) }
    return parts.joined(separator: "-") + mark
  }

  private static func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}

extension CalendarDay {
  /// Returns the Monday of a week, from 1 to 53 (ISO 8601-1:2019, 4.3.10), or nil if the year has no
  /// such week.
  static func monday(ofWeek week: Int, in year: Int) -> CalendarDay? {
    // January 4 is always in week 1.
    guard (1...53).contains(week), let fourth = CalendarDay(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = fourth.adding(1 - fourth.weekday + (week - 1) * 7)
    // Week 53 exists only if its Thursday is still in the year.
    return monday.adding(3).year == year ? monday : nil
  }

  /// Returns the day a number of days later, or earlier if the number is negative.
  ///
  /// The result must be in a year from 0000 to 9999.
  package func adding(_ days: Int) -> CalendarDay {
    var result = self
    for _ in 0..<max(0, days) { result = result.next ?? result }
    for _ in 0..<max(0, -days) { result = result.previous ?? result }
    return result
  }

  private var previous: CalendarDay? {
    if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
    guard month > 1 else { return CalendarDay(year: year - 1, month: 12, day: 31) }
    return CalendarDay(
      year: year, month: month - 1,
      day: CalendarDay.numberOfDays(inMonth: month - 1, of: year))
  }
}
