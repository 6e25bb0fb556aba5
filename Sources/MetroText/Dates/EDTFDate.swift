/// A date as precisely as it is known, in the Extended Date/Time Format (ISO 8601-2:2019).
///
/// It supports levels 0 and 1 as far as needed: a day, month or year (`2015-04-08`, `2015-04`, `2015`,
/// years 0000 to 9999), a season (`2015-21`) or, from level 2, a quarter (`2015-33`) or a half of the year
/// (`2015-40`), each with one qualifier at its end (`?` uncertain, `~` approximate, `%` both), and an
/// interval between two of these, one of which may be open (`2014-05/..`). The text is stored as written,
/// with the first and last possible day for filters and sorting.
package struct EDTFDate: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  /// The first possible day, or nil if the start is open.
  package let firstDay: CalendarDay?
  /// The last possible day, or nil if the end is open.
  package let lastDay: CalendarDay?

  /// Reads a date; rejects an interval that ends before its start.
  package init(_ text: String) throws(InvalidValue) {
    guard let date = EDTFDate(edtf: text) else { throw DateError.date(text) }
    self = date
  }

  /// Reads a date, or returns nil if the text is not EDTF.
  package init?(edtf text: String) {
    guard let days = Self.days(of: text) else { return nil }
    self.text = text
    firstDay = days.first
    lastDay = days.last
  }

  package var description: String { text }

  /// The first possible day as `YYYY-MM-DD`, or nil if the start is open.
  package var first: String? { isDay ? text : firstDay?.text }

  /// The last possible day as `YYYY-MM-DD`, or nil if the end is open.
  package var last: String? { isDay ? text : lastDay?.text }

  /// The start as written, or nil if it is open; the whole text if the date is not an interval.
  package var start: String? {
    firstDay == nil ? nil : text.split(separator: "/").first.map(String.init)
  }

  /// The end as written, or nil if it is open; the whole text if the date is not an interval.
  package var end: String? {
    lastDay == nil ? nil : text.split(separator: "/").last.map(String.init)
  }

  /// The first and last day if both sides are a day without a qualifier; otherwise nil.
  package var exactDays: (first: CalendarDay, last: CalendarDay)? {
    guard let firstDay, let lastDay, start?.utf8.count == 10, end?.utf8.count == 10 else {
      return nil
    }
    return (firstDay, lastDay)
  }

  /// The first and last day if both sides are a day, however sure it is; otherwise nil.
  ///
  /// A qualifier weakens a date; it does not make it longer.
  package var statedDays: (first: CalendarDay, last: CalendarDay)? {
    func isDay(_ side: String?) -> Bool {
      guard let side else { return false }
      return side.utf8.count == 10
        || side.utf8.count == 11 && !(side.utf8.last.map(Byte.isDigit) ?? true)
    }
    guard let firstDay, let lastDay, isDay(start), isDay(end) else { return nil }
    return (firstDay, lastDay)
  }

  private var isDay: Bool { text.utf8.count == 10 && firstDay == lastDay }

  /// Returns the possible days of a date, or nil if the text is not a date.
  package static func days(of text: String) -> (first: CalendarDay?, last: CalendarDay?)? {
    var scanner = DateScanner()
    var start: DateScanner.Side?
    for byte in text.utf8 {
      if byte == Byte.slash {
        guard start == nil, let side = scanner.side else { return nil }
        start = side
        scanner = DateScanner()
      } else if !scanner.take(byte) {
        return nil
      }
    }
    guard let end = scanner.side else { return nil }
    switch (start, end) {
    case (nil, .dates(let first, let last)): return (first, last)
    case (.open?, .dates(_, let last)): return (nil, last)
    case (.dates(let first, _)?, .open): return (first, nil)
    case (.dates(let first, _)?, .dates(_, let last)): return first <= last ? (first, last) : nil
    case (_, .open): return nil
    }
  }
}
