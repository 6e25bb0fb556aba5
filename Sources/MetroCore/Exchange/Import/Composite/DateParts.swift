import MetroText

/// The parts of a program's dates that stand in columns of their own.
struct DateParts {
  var dates: String?
  var year: String?
  var month: String?
  var day: String?
  var starts: String?
  var ends: String?

  /// Returns the dates in EDTF, or nil if all parts are empty.
  ///
  /// An empty end or equal sides are a single date.
  ///
  /// - Throws: `ValueError.invalidValue` with the column of the part that does not fit.
  func date(order: DateOrder?) throws(ValueError) -> String? {
    guard let text = try combined(order), let date = EDTFDate(edtf: text) else { return nil }
    do throws(InvalidValue) {
      try OtherCalendar.refuse(date, writtenAs: text)
    } catch {
      throw otherCalendar(error, order)
    }
    return text
  }

  /// Returns the error about a year of another calendar with the column and the text that it is in, for which a value
  /// can be stated.
  private func otherCalendar(_ fault: InvalidValue, _ order: DateOrder?) -> ValueError {
    let texts = [("dates.year", year), ("dates", dates), ("starts", starts), ("ends", ends)]
    for (column, written) in texts {
      guard let written, let date = try? EDTFDate(written: written, order: order) else { continue }
      do throws(InvalidValue) {
        try OtherCalendar.refuse(date, writtenAs: written)
      } catch {
        return .invalidValue(field: column, error)
      }
    }
    return .invalidValue(field: dates == nil && year != nil ? "dates.year" : "dates", fault)
  }

  private func combined(_ order: DateOrder?) throws(ValueError) -> String? {
    let inMonth = try dayAndMonth()
    if let inMonth, year == nil {
      throw Self.fault("dates.month", inMonth, "it has no year")
    }
    let whole = try whole(inMonth, order)
    if whole == nil, year == nil, let range = sharing(order) { return range }
    let start = try side(starts, "starts", order)
    let end = try side(ends, "ends", order)
    guard start != nil || end != nil else {
      if let whole { return whole.text }
      return try yearAlone()
    }
    if let whole { return try agreeing(whole, start, end) }
    guard let start else {
      throw Self.fault("ends", ends, "there is an end without a start")
    }
    guard let end, end != start else { return start.text }
    guard !start.text.contains("/"), !end.text.contains("/") else {
      throw Self.fault("ends", ends, "'\(start.text)' is already a range")
    }
    guard let range = EDTFDate(edtf: "\(start.text)/\(end.text)") else {
      throw Self.fault("ends", ends, "the end is before the start, \(start.text)")
    }
    return range.text
  }

  /// Returns the dates of a column of whole dates, or of days and months.
  private func whole(_ inMonth: String?, _ order: DateOrder?) throws(ValueError) -> EDTFDate? {
    do throws(ValueError) {
      return try side(dates ?? inMonth, inMonth == nil ? "dates" : "dates.month", order)
    } catch {
      guard inMonth != nil, let text = try acrossMonths(order) else { throw error }
      return EDTFDate(edtf: text)
    }
  }

  /// Returns the range of a start and an end one of which lacks the year, or the month, that the other
  /// has; nil if both are dates by themselves.
  private func sharing(_ order: DateOrder?) -> String? {
    guard let starts, let ends, !starts.isEmpty, !ends.isEmpty,
      [starts, ends].count(where: { WrittenDate.readings(of: $0, order: order).isEmpty }) == 1
    else { return nil }
    let readings = WrittenDate.readings(of: "\(starts) ~ \(ends)", order: order)
    return readings.count == 1 ? readings[0].date.text : nil
  }

  /// Returns the day and the month of columns of their own as one text, `8-14 April`; nil if both are empty.
  private func dayAndMonth() throws(ValueError) -> String? {
    guard month != nil || day != nil else { return nil }
    guard let month else { throw Self.fault("dates.day", day, "there is a day without a month") }
    guard dates == nil else {
      throw Self.fault(
        "dates.month", month, "there is a column of dates; days alone are in dates.day")
    }
    guard let day else { return Self.name(ofMonth: month) }
    // 5月8日
    return month.last?.isASCII == false && day.last?.isASCII == false
      ? month + day : "\(day) \(Self.name(ofMonth: month))"
  }

  /// Returns the name of a month for its number, or the text.
  private static func name(ofMonth text: String) -> String {
    guard let number = Int(text), (1...12).contains(number) else { return text }
    return MonthNames.english[number - 1]
  }

  /// Returns the sides in columns of their own that are written in another form than the catalog's, with
  /// the dates that they are.
  func readings(order: DateOrder?) -> [ValueReading] {
    let range = sharing(order).flatMap { EDTFDate(edtf: $0) }
    let whole = year == nil ? nil : dates
    let sides = [
      ("dates", whole, nil), ("dates.month", try? dayAndMonth(), nil),
      ("starts", starts, range?.start), ("ends", ends, range?.end),
    ]
    return sides.compactMap { column, text, shared in
      guard let text, EDTFDate(edtf: text) == nil,
        let date = shared ?? (try? side(text, column, order))?.text
          ?? (column == "dates.month" ? try? acrossMonths(order) : nil)
      else { return nil }
      return (column, text, date)
    }
  }

  /// Returns the dates of a column of whole dates, whose sides other columns repeat.
  private func agreeing(
    _ whole: EDTFDate, _ start: EDTFDate?, _ end: EDTFDate?
  ) throws(ValueError) -> String {
    if let start, start.text != whole.text, start.text != whole.start {
      throw Self.fault("starts", starts, "the dates say \(whole.text)")
    }
    if let end, end.text != whole.text, end.text != whole.end {
      throw Self.fault("ends", ends, "the dates say \(whole.text)")
    }
    return whole.text
  }

  private func yearAlone() throws(ValueError) -> String? {
    guard let year else { return nil }
    return try read(year, "dates.year", nil).text
  }

  private func side(
    _ text: String?, _ column: String, _ order: DateOrder?
  ) throws(ValueError) -> EDTFDate? {
    guard let text, !text.isEmpty else { return nil }
    guard let year else { return try read(text, column, order) }
    let inYear = try read(year, "dates.year", nil)
    if let date = try? EDTFDate(written: text, order: order) {
      guard
        date.firstDay?.year == inYear.firstDay?.year
          || date.lastDay?.year == inYear.lastDay?.year
      else { throw Self.fault(column, text, "the year is \(inYear.text)") }
      return date
    }
    let readings = Self.readings(of: text, in: inYear, order)
    guard readings.count == 1 else {
      guard !readings.isEmpty else { throw Self.fault(in: text, of: inYear, column, order) }
      throw .invalidValue(
        field: column,
        InvalidValue(
          text: text, reason: "it can be " + readings.joined(separator: " or "),
          expected: "the intended date, such as \(readings[0])", readings: readings))
    }
    return try read(readings[0], column, order)
  }

  /// Returns the readings of a text that states no year, in order.
  static func readings(
    of text: String, in year: EDTFDate, _ order: DateOrder?
  ) -> [String] {
    let found = WrittenDate.readings(of: text, order: order, year: Self.number(of: year, for: text))
      .filter { Self.haveCommonDay($0.date, year) }
    guard found.isEmpty else { return found.map(\.date.text) }
    // Spring, Q2; 2014/15.
    let forms = ["\(text) \(year.text)", "\(year.text) \(text)", "\(year.text)年\(text)"]
    var readings: [String] = []
    for form in forms {
      for reading in WrittenDate.readings(of: form, order: order).map(\.date.text)
      where !readings.contains(reading) { readings.append(reading) }
    }
    return readings
  }

  /// Returns the year that a text is in: a month with its year, `Janvier 2026`, has the year of a day
  /// that is written with its month.
  private static func number(of year: EDTFDate, for text: String) -> Int? {
    if let number = Int(year.text) { return number }
    guard text.contains(where: \.isLetter), let first = year.firstDay?.year,
      first == year.lastDay?.year
    else { return nil }
    return first
  }

  private static func haveCommonDay(_ date: EDTFDate, _ year: EDTFDate) -> Bool {
    guard let first = date.firstDay, let last = date.lastDay, let begin = year.firstDay,
      let end = year.lastDay
    else { return true }
    return first <= end && last >= begin
  }

  private func read(
    _ text: String, _ column: String, _ order: DateOrder?
  ) throws(ValueError) -> EDTFDate {
    do throws(InvalidValue) {
      return try EDTFDate(written: text, order: order)
    } catch {
      throw .invalidValue(field: column, error)
    }
  }

  /// Returns what is wrong with a text beside its year.
  private static func fault(
    in text: String, of year: EDTFDate, _ column: String, _ order: DateOrder?
  ) -> ValueError {
    var alone: InvalidValue?
    for written in [text, "\(text) \(year.text)"] {
      do throws(InvalidValue) {
        _ = try EDTFDate(written: written, order: order)
      } catch {
        // The year is in its own column.
        guard alone == nil || !error.isFormatOfDate else { continue }
        let isGeneral = error.lacksYear || error.isFormatOfDate
        alone = InvalidValue(
          text: text, reason: isGeneral ? InvalidValue.formatOfDate : error.reason,
          expected: isGeneral ? nil : error.expected, suggestion: error.suggestion,
          readings: error.readings)
      }
    }
    let fault = alone ?? InvalidValue(text: text, reason: InvalidValue.formatOfDate)
    return .invalidValue(field: column, fault)
  }

  static func fault(_ column: String, _ text: String?, _ reason: String) -> ValueError {
    .invalidValue(field: column, InvalidValue(text: text ?? "", reason: reason))
  }
}
