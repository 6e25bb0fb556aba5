/// A week of the year that a text states beside days: `week 42 (23–27 October 2017)`, `KW 42, 16.–20. Oktober`,
/// `10月16日〜20日（第42週）`.
package struct WrittenWeek: Equatable, Sendable {
  package let week: Int
  /// The first day beside the week.
  package let day: CalendarDay
  package let excerpt: String

  /// Whether the days begin or end in the week.
  package let isRight: Bool

  /// Reads all weeks with days beside them; a day without a year is in the given year, and is skipped if there is
  /// none.
  ///
  /// A small number can be a week of the program or of the month, and is skipped.
  package static func read(_ text: String, year: Int?) -> [WrittenWeek] {
    let text = TokenizedText(text)
    return text.tokens.indices.compactMap { index in
      guard let (week, tokens) = phrase(text, at: index),
        week >= leastWeek || tokens.contains(where: { surely.contains(text.word($0)) }),
        let (date, end) = date(text, beside: tokens),
        let day = date.days(in: year, near: nil).first
      else { return nil }
      let last = end?.days(in: year, near: nil).first ?? day
      let words = [tokens, date.tokens] + [end?.tokens].compactMap(\.self)
      let start = words.map(\.lowerBound).min() ?? tokens.lowerBound
      var stop = words.map(\.upperBound).max() ?? tokens.upperBound
      if [")", "）"].contains(text.word(stop)) { stop += 1 }
      return WrittenWeek(
        week: week, day: day, excerpt: text.written(start..<stop),
        isRight: [day, last].contains { weeks(of: $0).contains(week) })
    }
  }

  /// The first week that is one of the year whatever its word is.
  private static let leastWeek = 6

  /// Words that are used for weeks of the year alone.
  private static let surely: Set<String> = [
    "kw", "kalenderwoche", "uge", "uke", "vecka", "veckan", "viikko", "viikolla",
  ]

  /// Reads `week 42`, `KW 42`, `42. uge`, `第42週` and `42주차`.
  private static func phrase(
    _ text: TokenizedText, at index: Int
  ) -> (week: Int, tokens: Range<Int>)? {
    func number(_ place: Int) -> Int? {
      text[place]?.value.flatMap { (1...53).contains($0) ? $0 : nil }
    }
    if DateWordTable.weeks.contains(text.word(index)) {
      var place = index + 1
      while [".", "n", "no", "nr", "º", "°", "nummer"].contains(text.word(place)),
        place < index + 3
      {
        place += 1
      }
      guard let week = number(place), !["-", "–", "/"].contains(text.word(place + 1)) else {
        return nil
      }
      return (week, index..<place + 1)
    }
    guard let week = number(index) else { return nil }
    let next = text.word(index + 1)
    // "12. Week 1" ends one sentence and begins another.
    if next == ".", DateWordTable.weeks.contains(text.word(index + 2)),
      text[index + 3]?.kind != .number
    {
      return (week, index..<index + 3)
    }
    if text.word(index - 1) == "第", ["週", "周"].contains(next) {
      return (week, index - 1..<index + 2)
    }
    return next.hasPrefix("주차") ? (week, index..<index + 2) : nil
  }

  /// Returns the days that are written directly behind or before a week, and the end of their range.
  private static func date(
    _ text: TokenizedText, beside week: Range<Int>
  ) -> (DatePhrase, end: DatePhrase?)? {
    for place in week.upperBound..<week.upperBound + 4 {
      if let date = DatePhrase.read(text, at: place) {
        return (date, end(of: date, in: text))
      }
      guard let token = text[place], token.kind != .number, ![".", ";"].contains(token.folded)
      else { break }
    }
    // The days can be a range, of which each end is a date.
    for start in max(0, week.lowerBound - 12)..<week.lowerBound {
      guard let date = DatePhrase.read(text, at: start) else { continue }
      let end = end(of: date, in: text)
      let last = max(date.tokens.upperBound, end?.tokens.upperBound ?? 0)
      guard last <= week.lowerBound, week.lowerBound - last <= 3,
        !(last..<week.lowerBound).contains(where: {
          text[$0]?.kind == .number || text.word($0) == ";"
        })
      else { continue }
      return (date, end)
    }
    return nil
  }

  /// Returns the last day of a range: the 27 in `23–27 October` and in `23.–27. Oktober`.
  private static func end(of date: DatePhrase, in text: TokenizedText) -> DatePhrase? {
    if let end = DatePhrase.endOfRange(text, after: date) { return end }
    let joint = (date.tokens.upperBound..<date.tokens.upperBound + 2).first {
      DateWordTable.joints.contains(text.word($0))
    }
    return joint.flatMap { DatePhrase.read(text, at: $0 + 1) }
  }

  /// The weeks that a day is in: of ISO 8601, where the Thursday decides about the year, and of calendars whose
  /// weeks begin on Sunday and whose first week has January 1.
  private static func weeks(of day: CalendarDay) -> [Int] {
    [day.adding(4 - day.weekday), day.adding(6 - day.weekday % 7)].map { last in
      let first = CalendarDay(existingYear: last.year, month: 1, day: 1)
      return (last.number - first.number) / 7 + 1
    }
  }
}
