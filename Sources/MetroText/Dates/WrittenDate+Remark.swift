extension WrittenDate {
  /// Returns the readings of a text with a remark in brackets: the length, as in `June 2015 (3 days)`, or
  /// that it is not certain, as in `Nov 2025 (TBC)`, `Nov 2025, TBC` and `2026 tbd`; or words that say
  /// nothing of the dates, as in `7. bis 13. Oktober 2018 (mit An- und Abreise)`.
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
      // A month or a year beside a place can be one of several.
      return isPlain(beside.remark) ? dates.filter { $0.date.exactDays != nil } : []
    }
    return dates.filter { $0.fits(length) }
  }

  /// Returns whether a remark has words that name no day, month, year or number, no doubt and no other
  /// calendar.
  private static func isPlain(_ remark: String) -> Bool {
    let text = TokenizedText(remark)
    guard text.tokens.contains(where: { $0.kind == .word || $0.kind == .character }) else {
      return false
    }
    return !text.tokens.indices.contains { index in
      let word = text.word(index)
      return text[index]?.kind == .number || ["?", "~", "%", "/"].contains(word)
        || CellWeekday.read(text, at: index) != nil || MonthNames.read(text, at: index) != nil
        || DateWordTable.month(word) != nil || DateWordTable.seasons[word] != nil
        || DateWordTable.partsOfMonth.contains(word)
        || DateWordTable.approximations.contains(word) || NumberPhrase.read(text, at: index) != nil
        || doubts.contains(where: word.hasPrefix) || doubtWords.contains(word)
        || doubtsInCharacters.contains { text.hasCharacters($0, at: index) }
    }
  }

  /// The beginnings of words for doubt, for days that are left out, for lengths, and for calendars other than
  /// the Gregorian one; folded.
  private static let doubts = [
    "tentat", "provision", "preliminar", "vorlauf", "voraus", "approx", "estimat", "unconfirm",
    "possib",
    "probab", "expected", "except", "excl", "excep", "lunar", "calend", "kalend", "julian", "hijri",
    "음력",
    "예정", "잠정", "미정", "предвар", "week", "semana", "semaine", "woche", "year", "jahr", "annee",
    "day",
  ]
  private static let doubtWords: Set<String> = [
    "or", "oder", "ou", "o", "или", "sauf", "ausser", "кроме", "era", "bs", "b", "h", "ah", "ad",
    "be", "ce",
    "old", "ano", "os",
  ]
  private static let doubtsInCharacters = [
    "暫定", "暂定", "予定", "预定", "预计", "旧暦", "农历", "農曆", "仮", "暦", "历", "除",
  ]

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
