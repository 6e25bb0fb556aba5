/// A sentence that says of an event that it took place, with the dates in the sentence.
package struct HeldEvent: Equatable, Sendable {
  /// The first day that the sentence names; nil if it names none.
  package let first: CalendarDay?
  package let excerpt: String

  /// Reads the first such sentence of a text, or the first with a date.
  ///
  /// A date without a year is in the given year, and is skipped if there is none. `dates` are those that
  /// the text is about.
  package static func read(
    _ text: String, year: Int?, near dates: ClosedRange<CalendarDay>? = nil
  ) -> HeldEvent? {
    let text = TokenizedText(text)
    let events = text.sentences.compactMap { range -> HeldEvent? in
      let excerpt = text.written(range)
      let sentence = TokenizedText(excerpt)
      guard TensePhrase.tookPlace(sentence), !isAboutAnother(sentence, year) else { return nil }
      return HeldEvent(first: firstDay(sentence, year, dates), excerpt: excerpt)
    }
    return events.first { $0.first != nil } ?? events.first
  }

  /// Returns whether a sentence also speaks of another time or of what came before the event: `the first
  /// edition was held in 2018, the second runs from 5 March 2019`, `registration took place before the course`.
  private static func isAboutAnother(_ sentence: TokenizedText, _ year: Int?) -> Bool {
    let years = Set(sentence.tokens.indices.compactMap { YearReader.year(sentence, at: $0) })
    if years.count > 1 || year.map({ year in years.contains { $0 < year } }) == true { return true }
    return sentence.tokens.indices.contains { index in
      others.contains(sentence.word(index)) || RelativeYearTable.isPast(sentence, at: index)
    }
  }

  private static let others = WordStems(
    """
    registration* before call prior ahead anmeldung* avant inscription* appel antes inscripci* inscriç* convocatoria \
    iscrizion* inschrijving* przed rejestrac* регистрац* önce kayıt sebelum pendaftaran trước
    """)

  private static func firstDay(
    _ text: TokenizedText, _ year: Int?, _ dates: ClosedRange<CalendarDay>?
  ) -> CalendarDay? {
    var days: [CalendarDay] = []
    var end = 0
    for index in text.tokens.indices where end <= index {
      if let date = DatePhrase.read(text, at: index) {
        days += date.days(in: year, near: dates)
        end = date.tokens.upperBound
      } else if let day = month(text, at: index) {
        days.append(day)
      }
    }
    return days.min()
  }

  /// Returns the first day of a month with its year: `in May 2019`, `mayo de 2019`, `2019년 5월`, `2019年5月`.
  private static func month(_ text: TokenizedText, at index: Int) -> CalendarDay? {
    if let year = YearReader.year(text, at: index), ["년", "年"].contains(text.word(index + 1)),
      let month = text[index + 2]?.value,
      text.word(index + 3).hasPrefix("월") || text.word(index + 3) == "月"
    {
      return CalendarDay(year: year, month: month, day: 1)
    }
    guard let (month, end) = MonthNames.read(text, at: index) else { return nil }
    let place = [",", ".", "de", "del", "of"].contains(text.word(end)) ? end + 1 : end
    return MonthNames.year(text, at: place).flatMap { CalendarDay(year: $0, month: month, day: 1) }
  }
}
