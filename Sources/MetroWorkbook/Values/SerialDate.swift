import MetroText

/// A date that a workbook stores as a number of days.
struct SerialDate {
  /// The day with the number 0.
  enum Epoch {
    /// 1899-12-30 for days from March 1900: Excel counts a February 29, 1900.
    case year1900
    /// 1904-01-01.
    case year1904
  }

  /// Returns a number in ISO 8601, as precise as its format; nil if no date has this number.
  ///
  /// Programs disagree about the numbers of days before March 1900, so these are no dates.
  static func text(of serial: Double, as format: DateFormat, since epoch: Epoch) -> String? {
    guard serial >= 0, serial < 3_000_000 else { return nil }
    var days = Int(serial)
    var seconds = Int(nearest: (serial - Double(days)) * 86_400)
    if seconds == 86_400 {
      days += 1
      seconds = 0
    }
    // A duration of more than a day is no time of a day.
    if format == .time { return days == 0 ? time(seconds) : nil }
    let first =
      epoch == .year1900
      ? CalendarDay(existingYear: 1_899, month: 12, day: 30)
      : CalendarDay(existingYear: 1_904, month: 1, day: 1)
    guard epoch == .year1904 || days > 60, let day = CalendarDay(number: first.number + days)
    else { return nil }
    return text(of: day, seconds: seconds, as: format)
  }

  /// Returns a day and time in ISO 8601, as precise as their format.
  static func text(of day: CalendarDay, seconds: Int, as format: DateFormat) -> String {
    switch format {
    case .year: String(day.text.prefix(4))
    case .month: String(day.text.prefix(7))
    case .day: day.text
    case .dayAndTime: seconds == 0 ? day.text : "\(day.text)T\(time(seconds))"
    case .time: time(seconds)
    }
  }

  private static func time(_ seconds: Int) -> String {
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
    return (parts[2] == 0 ? parts.dropLast() : parts[...])
      .map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }
}
