extension WrittenDate {
  /// Returns the readings of a text with a remark in brackets: the length, as in `June 2015 (3 days)`, or
  /// that it is not certain, as in `Nov 2025 (TBC)`, `Nov 2025, TBC` and `2026 tbd`.
  ///
  /// A length that the days do not have leaves no reading.
  static func readingsBesideRemark(
    _ text: String, _ order: DateOrder?, _ year: Int?
  ) -> [WrittenDate] {
    guard let beside = TrailingRemark(text) else {
      guard let blank = text.lastIndex(where: { $0.isWhitespace || $0 == "," }),
        PlaceholderScanner.isWhole(String(text[blank...].dropFirst()))
      else { return [] }
      var base = text[..<blank]
      while let last = base.last, last.isWhitespace || last == "," { base.removeLast() }
      return wholeReadings(of: String(base), order, year: year).compactMap(\.uncertain)
    }
    let dates = wholeReadings(of: beside.base, order, year: year)
    if PlaceholderScanner.isWhole(beside.remark) { return dates.compactMap(\.uncertain) }
    let inWeek = wholeReadings(of: beside.remark, order, year: year)
      .filter { isWeek(beside.base, of: $0) }
    if !inWeek.isEmpty { return inWeek }
    guard let length = WrittenLength.read(beside.remark), length.excerpt == beside.remark else {
      return []
    }
    return dates.filter { $0.fits(length) }
  }

  /// Returns whether a text names the week without its year that all days of a date are in: `KW 20 (14.–18. Mai
  /// 2018)`.
  private static func isWeek(_ text: String, of date: WrittenDate) -> Bool {
    guard let days = date.date.exactDays else { return false }
    let tokens = TokenizedText(text)
    guard DateWordTable.weeks.contains(tokens.word(0)), tokens.tokens.count == 2,
      let week = tokens[1]?.value
    else { return false }
    let monday = days.first.adding(1 - days.first.weekday)
    // A week is of the year of its Thursday.
    return CalendarDay.monday(ofWeek: week, in: monday.adding(3).year) == monday
      && days.last <= monday.adding(6)
  }

  /// The date with a mark that it is uncertain; nil if it has another mark or an open side.
  private var uncertain: WrittenDate? {
    let sides = date.text.split(separator: "/").map(String.init)
    guard sides.allSatisfy({ $0.last?.isNumber == true }),
      let date = try? EDTFDate(sides.map { $0 + "?" }.joined(separator: "/"))
    else { return nil }
    return WrittenDate(date: date, isSpan: isSpan)
  }

  /// Returns whether a length does not contradict the days: dates of a month can have any days.
  private func fits(_ length: WrittenLength) -> Bool {
    guard let days = date.exactDays, days.first != days.last else { return true }
    return length.days.contains(days.last.number - days.first.number + 1)
  }
}
