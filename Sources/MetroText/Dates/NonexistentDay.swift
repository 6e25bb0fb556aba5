/// A day in a text that its month does not have: `31 June 2019`, `28 to 31 November`, `2月30日`.
///
/// Only months of the Gregorian calendar are read, and years of its era; months of other calendars have
/// names or years of their own, or a word for the lunar calendar beside them.
package struct NonexistentDay: Equatable, Sendable {
  /// The year that lacks the day; nil if the text names none.
  package let year: Int?
  package let month: Int
  package let day: Int
  package let excerpt: String

  /// The day as a phrase: `31 June` or, as other years have it, `29 February 2019`.
  package var name: String {
    let name = "\(day) \(MonthNames.english[month - 1])"
    return month == 2 ? year.map { "\(name) \($0)" } ?? name : name
  }

  /// The number of days of the month, as a sentence: `June has 30 days`.
  package var reason: String {
    if month == 2, year == nil { return "February has 28 or 29 days" }
    return DateError.length(ofMonth: month, of: year ?? 2000)
  }

  /// Reads the days that do not exist, one for each month of a year.
  ///
  /// A date without a year is in the given year. If there is none, 29 February exists.
  package static func read(_ text: String, year: Int?) -> [NonexistentDay] {
    let text = TokenizedText(text)
    guard text.tokens.contains(where: { $0.value.map { $0 >= 29 && $0 <= 39 } ?? false }),
      !hasLunarDates(text)
    else { return [] }
    var found: [NonexistentDay] = []
    var ranges: [Range<Int>] = []
    for index in text.tokens.indices {
      let date = DatePhrase.read(text, at: index)
      let dates = [
        date, date.flatMap { DatePhrase.endOfRange(text, after: $0) },
        DatePhrase.joinedDays(text, at: index), DatePhrase.dottedStart(text, at: index),
      ]
      for date in dates.compactMap(\.self) {
        ranges.append(date.tokens)
        guard let day = missing(date, year, in: text) else { continue }
        let isKnown = found.contains { $0.month == day.month && $0.year == day.year }
        guard !isKnown, isDay(date, in: text) else { continue }
        // The day is shown with the range that it ends.
        let whole = ranges.first { $0.contains(date.tokens.lowerBound) } ?? date.tokens
        found.append(
          NonexistentDay(
            year: day.year, month: day.month, day: day.day,
            excerpt: text.written(
              whole.lowerBound..<max(whole.upperBound, date.tokens.upperBound))))
      }
    }
    return found
  }

  /// Returns the year, if it is known, and the month and day of a date that does not exist.
  private static func missing(
    _ date: DatePhrase, _ year: Int?, in text: TokenizedText
  ) -> (year: Int?, month: Int, day: Int)? {
    guard date.readings.count == 1, let (month, day) = date.readings.first,
      (1...12).contains(month), (29...39).contains(day)
    else { return nil }
    let year = date.year ?? year
    // A leap year has every day.
    guard day > CalendarDay.numberOfDays(inMonth: month, of: year ?? 2000) else { return nil }
    return (year, month, day)
  }

  /// Returns whether the words around a day and a month say that they are no other thing.
  private static func isDay(_ date: DatePhrase, in text: TokenizedText) -> Bool {
    let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
    // 2.30 (Sat) can be a time.
    if date.isPair, text.word(start + 1) == ".", text[end + 1]?.kind == .word,
      text[end + 1]?.isHangul == false
    {
      return false
    }
    if text.word(end - 1).hasPrefix("일간") || text.word(end) == "동안" || text.word(end) == "间"
      || text.word(end) == "間" || text.word(end) == "以"
    {
      return false
    }
    if text[start]?.kind != .number {
      // "In November 31 delegates came" is no date.
      return date.year != nil || isOrdinal(text, end - 1) || DatePhrase.isFree(text, at: end)
        || DatePhrase.endOfRange(text, after: date) != nil
    }
    return !isNumbered(text, start) && !beginsNext(date, in: text)
      && (date.year != nil || !isAttribute(end, in: text))
  }

  private static func isOrdinal(_ text: TokenizedText, _ index: Int) -> Bool {
    text[index]?.kind == .word && text[index - 1]?.kind == .number
  }

  /// Returns whether a number is a label, as in `No. 31 June 2019`, or the end of a time of day.
  private static func isNumbered(_ text: TokenizedText, _ index: Int) -> Bool {
    let before = text.word(index - 1)
    if labels.contains(before) || before == "." && labels.contains(text.word(index - 2)) {
      return true
    }
    return [":", ".", ",", "#", "№"].contains(before) && text[index]?.isSpaced == false
      && (text[index - 2]?.kind == .number || ["#", "№"].contains(before))
  }

  /// Returns whether a month is an attribute of people or things that its number counts: `31 November participants`.
  private static func isAttribute(_ end: Int, in text: TokenizedText) -> Bool {
    CountedNounTable.all.contains { CountedNounTable.counts(text.word(end), $0) }
  }

  /// Returns whether a month belongs to a day behind it: `a group of 31 June 5-9`.
  private static func beginsNext(_ date: DatePhrase, in text: TokenizedText) -> Bool {
    let end = date.tokens.upperBound
    guard date.year == nil, let next = text[end], next.kind == .number,
      text[end - 1]?.kind == .word
    else { return false }
    return next.folded.utf8.count <= 2 && text.word(end + 1) != ":"
  }

  private static func hasLunarDates(_ text: TokenizedText) -> Bool {
    text.tokens.indices.contains { lunar.length(in: text, at: $0) != nil }
      || lunarInCharacters.contains { word in
        text.tokens.indices.contains { text.hasCharacters(word, at: $0) }
      }
  }

  private static let lunar = PhraseTable(
    folding: "lunar;âm lịch;음력;calendario lunar;lunaire;Mondkalender;лунный;лунному")
  private static let lunarInCharacters = [
    "农历", "農曆", "旧暦", "旧历", "舊曆", "陰曆", "阴历", "陰暦", "太陰",
  ]

  private static let labels: Set<String> = [
    "no", "nr", "num", "number", "vol", "volume", "issue", "page", "p", "pp", "edition", "section",
    "room", "article", "art", "chapter", "numero", "nummer", "numer", "pagina", "seite", "strona",
    "sala", "raum", "salle", "выпуск", "номер", "стр", "artikel", "articulo", "bus", "line",
    "route",
  ]
}
