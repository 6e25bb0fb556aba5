import MetroText

/// Days in a column beside the month that also name a month, or that cross the end of one.
extension DateParts {
  /// Returns the dates of days that a column of months alone does not make a date: `29 feb - 4 mar` beside `febrero`,
  /// `27-1` beside `junio / julio`; nil if the days do not name their months.
  ///
  /// - Throws: `ValueError.invalidValue` with both readings of days such as `30-3`, which can begin or end in the month.
  func acrossMonths(_ order: DateOrder?) throws(ValueError) -> String? {
    guard let month, let day, let year, case let months = DaysInMonths.months(month),
      let firstMonth = months.first, let lastMonth = months.last,
      let inYear = try? EDTFDate(written: year)
    else { return nil }
    if DaysInMonths.nameMonths(day) || EDTFDate(edtf: day) != nil {
      let own = EDTFDate(edtf: day).map { [$0.text] } ?? Self.readings(of: day, in: inYear, order)
      let fitting = own.filter { Self.isDate($0, in: months, inYear) }
      guard own.isEmpty || !fitting.isEmpty else {
        throw Self.fault("dates.day", day, "the days are not in the month '\(month)'")
      }
      return try only(fitting, of: day)
    }
    guard let days = DaysInMonths.crossing(day) else { return nil }
    let pairs =
      months.count == 2
      ? [(firstMonth, lastMonth)]
      : [(firstMonth, firstMonth % 12 + 1), ((firstMonth + 10) % 12 + 1, firstMonth)]
    let names = MonthNames.english
    var readings = pairs.flatMap { first, last in
      Self.readings(
        of: "\(days.first) \(names[first - 1]) ~ \(days.last) \(names[last - 1])", in: inYear, nil)
    }
    // 12-5 beside May is also the twelfth of May.
    if months == [days.last] {
      readings += Self.readings(of: "\(days.first) \(names[firstMonth - 1])", in: inYear, nil)
    }
    return try only(readings, of: day)
  }

  /// Returns the only reading of days; nil if there is none.
  private func only(_ readings: [String], of day: String) throws(ValueError) -> String? {
    guard readings.count > 1 else { return readings.first }
    throw .invalidValue(
      field: "dates.day",
      InvalidValue(
        text: day, reason: "it can be " + readings.joined(separator: " or "),
        expected: "the intended days, such as \(readings[0])", readings: readings))
  }

  /// Returns whether days begin and end in the months of another cell, of which one can be either.
  private static func isDate(_ text: String, in months: [Int], _ year: EDTFDate) -> Bool {
    guard let days = EDTFDate(edtf: text)?.exactDays, haveCommonDay(days, year) else {
      return false
    }
    guard months.count == 2 else {
      return [days.first.month, days.last.month].contains { months.contains($0) }
    }
    return [days.first.month, days.last.month] == months
  }

  private static func haveCommonDay(
    _ days: (first: CalendarDay, last: CalendarDay), _ year: EDTFDate
  ) -> Bool {
    guard let begin = year.firstDay, let end = year.lastDay else { return true }
    return days.first <= end && days.last >= begin
  }
}
