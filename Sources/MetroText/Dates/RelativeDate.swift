/// A date that a text names by its distance from the day on which it was published: `November tahun lalu`,
/// `last November`, `작년 11월`.
package struct RelativeDate: Equatable, Sendable {
  package let date: EDTFDate

  /// The words for the month and the year.
  package let excerpt: String

  /// Returns the date that a whole text means, which was published on a date that is within one year; nil if
  /// the text is no such date or has several readings.
  package static func whole(_ text: String, published: EDTFDate) -> EDTFDate? {
    guard text.utf8.count <= 120, let year = year(of: published) else { return nil }
    let tokens = TokenizedText(text)
    // A year of its own needs no other.
    guard !tokens.tokens.contains(where: { $0.kind == .number && $0.folded.utf8.count == 4 }) else {
      return nil
    }
    for index in tokens.tokens.indices {
      if let phrase = yearPhrase(tokens, at: index) {
        let rest = tokens.without(phrase.tokens)
        if rest.isEmpty { return EDTFDate(edtf: "\(year + phrase.offset)") }
        return reading(rest, year + phrase.offset)
      }
      if let latest = latestMonth(tokens, at: index) {
        guard let year = Self.year(ofLatest: latest.month, before: published) else { return nil }
        return reading(tokens.without(latest.word..<latest.word + 1), year)
      }
    }
    return nil
  }

  /// Reads the months of a text whose year is relative.
  package static func months(in text: String, published: EDTFDate) -> [RelativeDate] {
    guard let year = year(of: published) else { return [] }
    let text = TokenizedText(text)
    return text.tokens.indices.compactMap { index in
      let found: (month: Int, year: Int, tokens: Range<Int>)
      if let phrase = yearPhrase(text, at: index) {
        guard let (month, tokens) = month(beside: phrase.tokens, in: text) else { return nil }
        let start = min(tokens.lowerBound, phrase.tokens.lowerBound)
        found = (
          month, year + phrase.offset, start..<max(tokens.upperBound, phrase.tokens.upperBound)
        )
      } else if let latest = latestMonth(text, at: index),
        let year = Self.year(ofLatest: latest.month, before: published)
      {
        found = (latest.month, year, latest.tokens)
      } else {
        return nil
      }
      let digits = (found.month < 10 ? "0" : "") + String(found.month)
      return EDTFDate(edtf: "\(found.year)-\(digits)").map {
        RelativeDate(date: $0, excerpt: text.written(found.tokens))
      }
    }
  }

  /// Returns whether a text names one of these months outside the words of relative dates, or a day of
  /// theirs.
  package static func names(
    _ days: ClosedRange<CalendarDay>, in text: String, outside dates: [RelativeDate]
  ) -> Bool {
    var rest = text
    // An excerpt can be a part of another one.
    let excerpts = Set(dates.map(\.excerpt)).sorted { ($1.count, $0) < ($0.count, $1) }
    for excerpt in excerpts { rest = rest.replacing(excerpt, with: " ; ") }
    let tokens = TokenizedText(rest)
    let months = Set([days.lowerBound.month, days.upperBound.month])
    return tokens.tokens.indices.contains { index in
      if let (month, _) = month(tokens, from: index), months.contains(month) { return true }
      return DatePhrase.read(tokens, at: index)?.days(in: days.lowerBound.year, near: days)
        .contains { days.contains($0) } ?? false
    }
  }

  // MARK: - Years

  private static func year(of published: EDTFDate) -> Int? {
    guard let first = published.firstDay?.year, first == published.lastDay?.year,
      !published.text.contains(where: "?~%".contains)
    else { return nil }
    return first
  }

  private static func yearPhrase(
    _ text: TokenizedText, at index: Int
  ) -> (offset: Int, tokens: Range<Int>)? {
    for (offset, table) in RelativeYearTable.phrases {
      if let length = table.length(in: text, at: index) { return (offset, index..<index + length) }
    }
    guard text[index]?.kind == .character else { return nil }
    for (offset, word) in RelativeYearTable.characters where text.hasCharacters(word, at: index) {
      let end = index + word.unicodeScalars.count
      // 一昨年 is before 昨年, and 昨年度 is a fiscal year.
      return text.word(index - 1) == "一" || text.word(end) == "度" ? nil : (offset, index..<end)
    }
    return nil
  }

  /// Returns the year of the latest month with a number; nil in that month and the next, in which the words
  /// can also mean the year before.
  private static func year(ofLatest month: Int, before published: EDTFDate) -> Int? {
    guard let first = published.firstDay, let last = published.lastDay, first.month == last.month,
      first.month != month, first.month != month % 12 + 1
    else { return nil }
    return first.month > month ? first.year : first.year - 1
  }

  // MARK: - Months

  /// Reads `last November` and `noviembre pasado`, with no year behind.
  private static func latestMonth(
    _ text: TokenizedText, at index: Int
  ) -> (month: Int, word: Int, tokens: Range<Int>)? {
    if RelativeYearTable.latestBefore.contains(text.word(index)),
      let (month, end) = month(text, from: index + 1), !isDated(text, end)
    {
      return (month, index, index..<end)
    }
    guard let (month, end) = month(text, from: index),
      RelativeYearTable.latestBehind.contains(text.word(end)), !isDated(text, end + 1)
    else { return nil }
    return (month, end, index..<end + 1)
  }

  /// Returns whether a number or another word for a year follows, also behind days: `last
  /// September 12-15, 2017`.
  private static func isDated(_ text: TokenizedText, _ end: Int) -> Bool {
    var place = end
    while place < end + 3, RelativeYearTable.links.contains(text.word(place)) { place += 1 }
    let last = place + Self.longestDays
    if isDayOfMonth(text, place) {
      var year = place
      while year < last, isDayOfMonth(text, year) || isBetweenDays(text, year) { year += 1 }
      if DatePhrase.year(text, at: year) != nil { return true }
    }
    return (text[place]?.kind == .number && text.word(place).utf8.count == 4)
      || yearPhrase(text, at: place) != nil
  }

  /// The most tokens of days behind a month: `September 12th until the 15th,`.
  private static let longestDays = 9

  private static func isDayOfMonth(_ text: TokenizedText, _ index: Int) -> Bool {
    text[index]?.value.map { (1...31).contains($0) } ?? false
  }

  private static func isBetweenDays(_ text: TokenizedText, _ index: Int) -> Bool {
    let word = text.word(index)
    return DateWordTable.joints.contains(word) || DateWordTable.ordinals.contains(word)
      || RelativeYearTable.links.contains(word) || word == "and" || word == "y" || word == "et"
      || DatePhrase.isDay(word)
  }

  /// Returns the month before or behind the words for a year.
  private static func month(
    beside year: Range<Int>, in text: TokenizedText
  ) -> (month: Int, tokens: Range<Int>)? {
    var end = year.lowerBound
    while end > max(0, year.lowerBound - 4), RelativeYearTable.links.contains(text.word(end - 1)) {
      end -= 1
    }
    for start in stride(from: end - 1, through: max(0, end - 12), by: -1) {
      if let (month, last) = month(text, from: start), last == end { return (month, start..<end) }
    }
    var start = year.upperBound
    while start < year.upperBound + 3, RelativeYearTable.links.contains(text.word(start)) {
      start += 1
    }
    guard let (month, last) = month(text, from: start), !isDated(text, last) else { return nil }
    return (month, start..<last)
  }

  /// Reads a month in words, `11월`, `11月` and `tháng 11`.
  private static func month(
    _ text: TokenizedText, from index: Int
  ) -> (month: Int, end: Int)? {
    if let name = MonthNames.read(text, at: index) {
      // In lower case, "may" and "march" are other words.
      let isVerb = ["may", "march"].contains(text.written(index..<index + 1))
      return isVerb ? nil : name
    }
    if text.word(index) == "thang", let month = text[index + 1]?.value, (1...12).contains(month) {
      return (month, index + 2)
    }
    guard let month = text[index]?.value, (1...12).contains(month),
      text.word(index + 1) == "月" || text.word(index + 1).hasPrefix("월")
    else { return nil }
    return (month, index + 2)
  }

  private static func reading(_ text: String, _ year: Int) -> EDTFDate? {
    let readings = WrittenDate.readings(of: text, year: year)
    return readings.count == 1 && !readings[0].isSpan ? readings[0].date : nil
  }
}

extension TokenizedText {
  /// Returns the text without a range of tokens and the words that link it to the rest.
  fileprivate func without(_ range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, RelativeYearTable.links.contains(word(start - 1)) { start -= 1 }
    while RelativeYearTable.links.contains(word(end)) { end += 1 }
    var first = 0
    while first < start, RelativeYearTable.links.contains(word(first)) { first += 1 }
    return [first..<start, end..<tokens.count].filter { !$0.isEmpty }.map(written)
      .joined(separator: " ")
  }
}
