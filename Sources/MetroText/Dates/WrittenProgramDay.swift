/// A day of a program that a text counts beside its date: `on the fourth and last day, 16 May`,
/// `Day 4 (9 August 2019)`, `am dritten Tag, dem 8. März`, `第四天（5月16日）`.
package struct WrittenProgramDay: Equatable, Sendable {
  /// The number of the day: 4 of the fourth.
  package let number: Int
  /// The days that the date can mean.
  package let days: [CalendarDay]
  package let excerpt: String

  /// Reads the counted days of a text; dates without a year are in the year of the program.
  package static func read(
    _ text: String, year: Int?, near dates: ClosedRange<CalendarDay>?
  ) -> [WrittenProgramDay] {
    let text = TokenizedText(text)
    return text.tokens.indices.compactMap { index in
      guard let (number, end) = label(text, at: index) ?? ordinal(text, at: index),
        (1...31).contains(number), let date = date(text, at: end), !date.beginsRange(in: text)
      else { return nil }
      let days = date.days(in: year, near: dates)
      guard !days.isEmpty else { return nil }
      return WrittenProgramDay(
        number: number, days: days, excerpt: text.written(index..<date.tokens.upperBound))
    }
  }

  /// Returns the first days of the ranges in a text, from which the days of a part may be counted.
  package static func starts(
    in text: String, year: Int?, near dates: ClosedRange<CalendarDay>?
  ) -> [CalendarDay] {
    let text = TokenizedText(text)
    return text.tokens.indices.flatMap { index -> [CalendarDay] in
      guard let date = DatePhrase.read(text, at: index), date.beginsRange(in: text) else {
        return []
      }
      return date.days(in: year, near: dates)
    }
  }

  /// Returns whether a text mentions days of arrival or a day 0, which are counted in different
  /// ways.
  package static func mentionsArrival(_ text: String) -> Bool {
    let text = TokenizedText(text)
    return text.tokens.indices.contains { index in
      arrivals.contains(text.word(index))
        || nouns.contains(text.word(index)) && text.word(index + 1) == "0"
    }
      || ["도착", "到着", "抵达", "抵達", "前日", "เดินทาง"].contains { word in
        text.tokens.indices.contains {
          text.hasCharacters(word, at: $0) || text.word($0).hasPrefix(word)
        }
      }
  }

  // MARK: - Numbers of days

  /// Reads `Day 4`, `Tag 2`, `día 3`.
  private static func label(_ text: TokenizedText, at index: Int) -> (number: Int, end: Int)? {
    // The days of a month and of the world have the same words: "el día 3", "World Cities Day 2".
    let before = text[index - 1]
    let isFree =
      before == nil
      || before?.kind == .mark && !["-", "'", "/", "&"].contains(before?.folded ?? "")
      || labelsAfter.contains(before?.folded ?? "")
    guard isFree, labels.contains(text.word(index)), let number = text[index + 1]?.value,
      text.word(index + 1).utf8.count <= 2,
      // "Day 2-3", "Day 1/2"
      !(text[index + 2]?.kind == .mark && text[index + 2]?.isSpaced == false
        && ["-", "–", "/", "&", "+", "."].contains(text.word(index + 2)))
    else { return nil }
    return (number, index + 2)
  }

  /// Reads `fourth day`, `4th day`, `quarto e último dia`, `3. Tag`, `hari keempat`, `第四天`, `3日目`,
  /// `4일차`.
  private static func ordinal(_ text: TokenizedText, at index: Int) -> (number: Int, end: Int)? {
    if let eastern = eastern(text, at: index) { return eastern }
    // Two days are no single one: "the first and second day".
    if OrdinalTable.joints.contains(text.word(index - 1))
      || ["and", "&", "/"].contains(text.word(index - 1)),
      value(text, at: index - 2) != nil || text[index - 2]?.kind == .number
    {
      return nil
    }
    if nounsBefore.contains(text.word(index)), let (number, end) = value(text, at: index + 1) {
      return (number, end)
    }
    guard let (number, end) = value(text, at: index) else { return nil }
    if nouns.contains(text.word(end)) { return (number, end + 1) }
    guard conjunctions.contains(text.word(end)), text[end + 1]?.kind == .word,
      value(text, at: end + 1) == nil, nouns.contains(text.word(end + 2))
    else { return nil }
    return (number, end + 3)
  }

  private static func value(_ text: TokenizedText, at index: Int) -> (number: Int, end: Int)? {
    if let number = OrdinalTable.values[text.word(index)] { return (number, index + 1) }
    guard let number = text[index]?.value, text.word(index).utf8.count <= 2,
      let suffix = text[index + 1], !suffix.isSpaced,
      suffix.folded == "." || OrdinalTable.suffixes.contains(suffix.folded)
    else { return nil }
    return (number, index + 2)
  }

  private static func eastern(_ text: TokenizedText, at index: Int) -> (number: Int, end: Int)? {
    if text.word(index) == "第", let number = NumberPhrase.read(text, at: index + 1),
      ["天", "日"].contains(text.word(number.tokens.upperBound))
    {
      return (number.value, number.tokens.upperBound + 1)
    }
    guard let number = text[index]?.value else { return nil }
    if text.has(["日", "目"], at: index + 1) { return (number, index + 3) }
    return ["일차", "일째"].contains(text.word(index + 1)) ? (number, index + 2) : nil
  }

  // MARK: - Dates

  /// Returns the date behind a counted day, if only a mark, a weekday and an article are between
  /// them.
  private static func date(_ text: TokenizedText, at end: Int) -> DatePhrase? {
    var place = end
    if isMark(text, at: place) { place += 1 }
    if let weekday = WeekdayName.read(text, at: place) {
      place = weekday.tokens.upperBound
      if [",", "."].contains(text.word(place)) { place += 1 }
    }
    guard place > end else { return nil }
    if articles.contains(text.word(place)) { place += 1 }
    if let weekday = WeekdayName.read(text, at: place), !weekday.followsDates {
      place = weekday.tokens.upperBound
      if [",", "the", "den", "dem"].contains(text.word(place)) { place += 1 }
    }
    return DatePhrase.read(text, at: place)
  }

  private static func isMark(_ text: TokenizedText, at place: Int) -> Bool {
    let word = text.word(place)
    if [",", "(", "（", ":", "：", "|", "،", "，", "[", "–", "—"].contains(word) { return true }
    return word == "-" && text[place]?.isSpaced == true && text[place + 1]?.isSpaced == true
  }

  // MARK: - Words

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map { TokenizedText(String($0)).word(0) })
  }

  private static let labels = words("day tag jour dag dzień день gün päivä")

  private static let labelsAfter = words("on and the of am an im le il")

  private static let nouns = words(
    """
    day tag tage tages dia día jour journée jornada giorno giornata dag dagen dzień dnia dniu \
    день дня gün günü den dne zi ziua päivä päivänä
    """)

  /// Nouns before their ordinal.
  private static let nounsBefore = words("hari اليوم روز")

  private static let conjunctions = words("and y e et und i en ve dan и og och a")

  private static let articles = words("the on dem den le el il o am der em no op")

  private static let arrivals = words(
    """
    arrival arrivals arrive arrived arriving anreise ankunft llegada llegan chegada arrivée \
    arrivées arrivo arribada aankomst przyjazd приезд заезд прибытие приїзд kedatangan tiba وصول \
    ورود varış
    """)
}
