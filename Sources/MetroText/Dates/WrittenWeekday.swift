/// A weekday that a text states with a date.
package struct WrittenWeekday: Equatable, Sendable {
  /// The day from 1, Monday, to 7, Sunday.
  package let weekday: Int
  package let day: CalendarDay
  package let excerpt: String

  /// Whether the day falls on the weekday.
  package var isRight: Bool { day.weekday == weekday }

  /// Reads all pairs of a weekday and a date.
  ///
  /// A date without a year is in the given year, and is skipped if there is none. A date with two
  /// readings, such as 08/04/2015, is correct if either reading falls on the weekday.
  ///
  /// `dates` are those that the text is about.
  package static func read(
    _ text: String, year: Int?, near dates: ClosedRange<CalendarDay>? = nil
  ) -> [WrittenWeekday] {
    let text = TokenizedText(text)
    var outermost: [DatePhrase] = []
    for index in text.tokens.indices where (outermost.last?.tokens.upperBound ?? 0) <= index {
      let date =
        DatePhrase.read(text, at: index)
        ?? outermost.last.flatMap { DatePhrase.day(text, at: index, after: $0) }
      if let date { outermost.append(date) }
    }
    let names = text.tokens.indices.compactMap { WeekdayName.read(text, at: $0) }
    var used: Set<Int> = []
    var pairs: [(date: DatePhrase, name: WeekdayName)] = []
    var rest: [DatePhrase] = []
    for date in outermost {
      let name = names.first { name in
        name.stands(before: date.tokens.lowerBound, in: text)
          && !(name.followsDates
            && outermost.contains { name.stands(after: $0.tokens.upperBound, in: text) })
      }
      if let name {
        used.insert(name.tokens.lowerBound)
        // "Monday to Friday, 2-6 July": the first weekday belongs to the first day.
        let first =
          date.beginsRange(in: text) ? WeekdayName.first(ofRangeTo: name, names, in: text) : nil
        pairs.append((date, first ?? name))
      } else {
        rest.append(date)
      }
    }
    for date in rest {
      let name = names.first {
        !used.contains($0.tokens.lowerBound) && $0.stands(after: date.tokens.upperBound, in: text)
      }
      if let name { pairs.append((date, name)) }
    }
    pairs.sort { $0.date.tokens.lowerBound < $1.date.tokens.lowerBound }
    return pairs.compactMap { pair in
      let days = pair.date.days(in: year, near: dates)
      guard let first = days.first else { return nil }
      let start = min(pair.date.tokens.lowerBound, pair.name.tokens.lowerBound)
      var end = max(pair.date.tokens.upperBound, pair.name.tokens.upperBound)
      // A bracket that is opened in the excerpt is closed in it.
      let brackets = (start..<end).map(text.word)
      if brackets.count(where: { $0 == "(" }) > brackets.count(where: { $0 == ")" }),
        text.word(end) == ")"
      {
        end += 1
      }
      let weekday = pair.name.weekday
      if days.count > 1, days.contains(where: { $0.weekday == weekday }) { return nil }
      return WrittenWeekday(weekday: weekday, day: first, excerpt: text.written(start..<end))
    }
  }
}
