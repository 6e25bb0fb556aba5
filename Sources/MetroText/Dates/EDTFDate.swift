/// Holds a date as precisely as it is known, in the Extended Date/Time Format (ISO 8601-2:2019).
///
/// Levels 0 and 1 as far as needed: a day, month or year (`2015-04-08`, `2015-04`, `2015`, years
/// 0000 to 9999), a season (`2015-21`) or, from level 2, a quarter (`2015-33`), each with one
/// qualifier at its end (`?` uncertain, `~` approximate, `%` both), and an interval of two of these,
/// of which one side may be open (`2014-05/..`). The text is stored as written, with the first and
/// last possible day for filters and sorting.
package struct EDTFDate: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  /// The first possible day, or nil when the start is open.
  package let firstDay: CalendarDay?
  /// The last possible day, or nil when the end is open.
  package let lastDay: CalendarDay?

  /// Reads a date; an interval whose end lies wholly before its start is refused.
  package init(_ text: String) throws(InvalidValue) {
    guard let date = EDTFDate(edtf: text) else { throw DateError.date(text) }
    self = date
  }

  /// Reads a date, or returns nil for a text that is not EDTF.
  init?(edtf text: String) {
    guard let days = Self.days(of: text) else { return nil }
    self.text = text
    firstDay = days.first
    lastDay = days.last
  }

  package var description: String { text }

  /// The first possible day as `YYYY-MM-DD`, or nil when the start is open.
  package var first: String? { isDay ? text : firstDay?.text }

  /// The last possible day as `YYYY-MM-DD`, or nil when the end is open.
  package var last: String? { isDay ? text : lastDay?.text }

  /// The start as written, the whole text of a date that is no interval, or nil when it is open.
  package var start: String? {
    firstDay == nil ? nil : text.split(separator: "/").first.map(String.init)
  }

  /// The end as written, the whole text of a date that is no interval, or nil when it is open.
  package var end: String? {
    lastDay == nil ? nil : text.split(separator: "/").last.map(String.init)
  }

  /// The first and last day where both sides are a day without a qualifier; else nil.
  package var exactDays: (first: CalendarDay, last: CalendarDay)? {
    guard let firstDay, let lastDay, start?.utf8.count == 10, end?.utf8.count == 10 else {
      return nil
    }
    return (firstDay, lastDay)
  }

  private var isDay: Bool { text.utf8.count == 10 && firstDay == lastDay }

  /// Reads the possible days of a date, or gives nil for a text that is none.
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
