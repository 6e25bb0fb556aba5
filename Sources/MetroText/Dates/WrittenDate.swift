/// A date as written in a spreadsheet cell or an option, converted to EDTF: `7-15 April 2015`,
/// `du 12 au 16 mai 2014`, `2016年12月6日-8日`.
///
/// The whole text must be the date. The reader returns every reading that the text has in the
/// supported languages and orders; a caller accepts a date only if it has exactly one.
package struct WrittenDate: Equatable, Sendable {
  package let date: EDTFDate

  /// Whether the text names separate days, of which the date holds only the first and the last:
  /// `2, 9 et 16 juin 2020`.
  package let isSpan: Bool

  /// Returns the distinct readings of a text, in the order day-month, month-day, year first.
  ///
  /// If an order is given, numbers such as `05/06/2017` are read only in that order, and the year may have two
  /// digits, as in `4/29/17`; after a year, as in `2015.4.8~4.14`, the month comes first in any case. `year` is
  /// the year of a text that states none.
  package static func readings(
    of text: String, order: DateOrder? = nil, year: Int? = nil
  ) -> [WrittenDate] {
    // Longer texts are sentences; other readers search them for dates.
    guard text.utf8.count <= 120 else { return [] }
    let line = String(text.map { $0.isNewline ? " " : $0 })
    let found = wholeReadings(of: line, order, year: year)
    return found.isEmpty ? readingsBesideRemark(line, order, year) : found
  }

  /// Whether a text that was read as a date names separate days, of which the date holds only the first
  /// and the last.
  package static func isSpan(_ text: String, readAs date: String) -> Bool {
    date.contains("/") && DateCell.mayList(text)
      && readings(of: text, year: Int(date.prefix(4))).contains {
        $0.isSpan && $0.date.text == date
      }
  }

  /// Returns the readings that use every word of a text.
  ///
  /// Without `checksWeekdays`, weekdays in the text may contradict its days.
  static func wholeReadings(
    of line: String, _ order: DateOrder?, year: Int? = nil, checksWeekdays: Bool = true
  ) -> [WrittenDate] {
    let tokens = TokenizedText(
      line.replacing("부터", with: "~").replacing("까지", with: " ").replacing("から", with: "~")
        .replacing("まで", with: " "))
    var found: [WrittenDate] = []
    // A text without a year can hardly have its year first.
    let given = order.map { $0 == .ymd || year != nil ? [$0] : [$0, .ymd] }
    let asked = order
    for order in given ?? [.dmy, .mdy, .ymd] {
      let cell = DateCell(
        text: tokens, order: order, year: year, checksWeekdays: checksWeekdays,
        isOrderGiven: order == asked)
      for reading in cell.readings() where !found.contains(reading) {
        found.append(reading)
      }
    }
    return found
  }
}

extension EDTFDate {
  /// Reads a date in EDTF or as people write it, if the text has exactly one reading.
  ///
  /// - Throws: `InvalidValue`, which names the readings of a text that has several.
  package init(written text: String, order: DateOrder? = nil) throws(InvalidValue) {
    if let date = EDTFDate(edtf: text) {
      self = date
      return
    }
    let readings = WrittenDate.readings(of: text, order: order)
    guard let first = readings.first else { throw DateError.date(text, order: order) }
    guard readings.count == 1 else {
      let dates = readings.map(\.date.text)
      throw InvalidValue(
        text: text, reason: "it can be " + dates.joined(separator: " or "),
        expected: "the intended date, such as \(dates[0])", readings: dates)
    }
    self = first.date
  }
}
