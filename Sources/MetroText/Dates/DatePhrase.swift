/// A calendar day among the tokens of a text, with or without its year.
struct DatePhrase {
  let tokens: Range<Int>
  let year: Int?
  let readings: [(month: Int, day: Int)]
  /// Whether it is only two numbers, which can also be something else than a date.
  var isPair = false

  /// The days that it can mean: two if either number can be the month.
  ///
  /// Two numbers without a year, such as 4/7, are only taken for days within two months of `dates`.
  func days(in year: Int?, near dates: ClosedRange<CalendarDay>?) -> [CalendarDay] {
    guard let year = self.year ?? year else { return [] }
    let days = readings.compactMap { CalendarDay(year: year, month: $0.month, day: $0.day) }
    guard isPair, self.year == nil || dates != nil else { return days }
    guard let dates else { return [] }
    return days.filter {
      $0.number >= dates.lowerBound.number - 62 && $0.number <= dates.upperBound.number + 62
    }
  }

  /// Whether it is the first day of a range: of `2-6 July`, or before a joint and another day.
  func beginsRange(in text: TokenizedText) -> Bool {
    func isJoined(_ index: Int) -> Bool {
      DateWordTable.joints.contains(text.word(index)) && text[index + 1]?.kind == .number
        && text.word(index + 2) != text.word(index)
    }
    // German and other languages put a point behind the day: `2.–6. Juli`.
    let next = tokens.lowerBound + (text.word(tokens.lowerBound + 1) == "." ? 2 : 1)
    return isJoined(next) || isJoined(tokens.upperBound)
  }

  static func read(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let token = text[index] else { return nil }
    if let era = ofEra(text, at: index) { return era }
    if token.kind == .number {
      return asian(text, at: index) ?? numeric(text, at: index) ?? pair(text, at: index)
        ?? yearFirst(text, at: index) ?? dayFirst(text, at: index) ?? dayBeforeWeekday(
          text, at: index)
        ?? dayOfRange(text, at: index)
    }
    return monthFirst(text, at: index)
  }

  /// Reads 平成31年3月5日, 단기 4352년 3월 5일 and R1.6.5, whose years begin with an era.
  private static func ofEra(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    let reader = DatePartReader(text: text, order: .ymd)
    if let era = reader.eraYear(index) {
      return asian(text, at: era.end, from: index, year: era.year)
    }
    guard let (date, end) = reader.eraLetter(index).last, let year = date.year,
      let month = date.month, let day = date.day
    else { return nil }
    return DatePhrase(tokens: index..<end, year: year, readings: [(month, day)])
  }

  /// Returns a year of four digits; other calendars count others.
  static func year(_ text: TokenizedText, at index: Int) -> Int? {
    guard let year = text[index]?.value, text.word(index).utf8.count == 4,
      (1900...2199).contains(year)
    else { return nil }
    return year
  }

  /// Reads 2015년 4월 8일, 4月8日.
  private static func asian(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    if ["년", "年"].contains(text.word(index + 1)) {
      // A year of fewer digits is one of an era, or shortened.
      guard let year = year(text, at: index) else { return nil }
      return asian(text, at: index + 2, from: index, year: year)
    }
    // After a year that is not known, a day is not one of another year.
    let isUnknown =
      ["년", "年"].contains(text.word(index - 1))
      && (text[index - 2]?.kind == .number || text.word(index - 2) == "元")
    return isUnknown ? nil : asian(text, at: index, from: index, year: nil)
  }

  /// Reads a month and a day behind their year.
  private static func asian(
    _ text: TokenizedText, at place: Int, from index: Int, year: Int?
  ) -> DatePhrase? {
    guard let month = text[place]?.value, ["월", "月"].contains(text.word(place + 1)),
      let day = text[place + 2]?.value, isDay(text.word(place + 3))
    else { return nil }
    return DatePhrase(tokens: index..<place + 4, year: year, readings: [(month, day)])
  }

  static func isDay(_ word: String) -> Bool {
    ["日", "号", "號"].contains(word) || word.hasPrefix("일")
  }

  /// Reads 2015-04-08, 2015.04.08, 08/04/2015.
  private static func numeric(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    let mark = text.word(index + 1)
    guard ["-", ".", "/"].contains(mark), text.word(index + 3) == mark,
      let first = text[index]?.value, let second = text[index + 2]?.value,
      let third = text[index + 4]?.value
    else { return nil }
    // 2015. 4. 8.(수)
    let hasLastPoint = mark == "." && text.word(index + 5) == "." && isBracket(text, index + 6)
    let tokens = index..<index + (hasLastPoint ? 6 : 5)
    if text.word(index).utf8.count == 4 {
      guard let year = year(text, at: index) else { return nil }
      return DatePhrase(tokens: tokens, year: year, readings: [(second, third)])
    }
    guard let year = year(text, at: index + 4) else { return nil }
    var readings: [(month: Int, day: Int)] = []
    if (1...12).contains(second) { readings.append((second, first)) }
    if (1...12).contains(first), first != second { readings.append((first, second)) }
    return DatePhrase(tokens: tokens, year: year, readings: readings)
  }

  /// Reads 4/7 (Wed), 4.8(수) and 10.18 (Thu) 2019, whose weekday shows that they are days.
  private static func pair(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    // 4. 8.(수)
    let hasLastPoint =
      text.word(index + 1) == "." && text.word(index + 3) == "." && isBracket(text, index + 4)
    let last = index + (hasLastPoint ? 4 : 3)
    // The 3.5 in 31.3.5(火) follows a year that is not known.
    let follows = text.word(index - 1) == text.word(index + 1) && text[index - 2]?.kind == .number
    if follows, hasLastPoint || text[index]?.isSpaced == false { return nil }
    guard [".", "/"].contains(text.word(index + 1)), let first = text[index]?.value,
      let second = text[index + 2]?.value, text[index + 1]?.isSpaced == false,
      text[index + 2]?.isSpaced == false || hasLastPoint, let end = endOfWeekday(text, at: last)
    else { return nil }
    let year = text[end].flatMap { $0.folded.utf8.count == 4 ? $0.value : nil }
    var readings: [(month: Int, day: Int)] = []
    if (1...12).contains(first) { readings.append((first, second)) }
    if (1...12).contains(second), first != second, text[last + 1]?.isHangul == false {
      readings.append((second, first))
    }
    return DatePhrase(
      tokens: index..<last, year: year.flatMap { (1900...2199).contains($0) ? $0 : nil },
      readings: readings, isPair: true)
  }

  private static func isBracket(_ text: TokenizedText, _ index: Int) -> Bool {
    ["(", "（", "[", "［"].contains(text.word(index))
  }

  /// Returns the token after a weekday in brackets.
  private static func endOfWeekday(_ text: TokenizedText, at index: Int) -> Int? {
    guard isBracket(text, index),
      let name = WeekdayName.read(text, at: index + 1)
    else { return nil }
    let end =
      text.word(name.tokens.upperBound) == "." ? name.tokens.upperBound + 1 : name.tokens.upperBound
    return [")", "）", "]", "］"].contains(text.word(end)) ? end + 1 : nil
  }

  /// Reads the 15 in 15(Wed) April 2015.
  private static func dayBeforeWeekday(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let day = text[index]?.value, (1...31).contains(day) else { return nil }
    let place = afterOrdinal(text, index + 1)
    guard let end = endOfWeekday(text, at: place),
      let (month, year) = monthAndYear(text, at: end)
    else { return nil }
    return DatePhrase(tokens: index..<place, year: year, readings: [(month, day)])
  }

  /// Reads the 7 in 7(Tue) - 15(Wed) April and in "from Tuesday 7 to Wednesday 15 April".
  private static func dayOfRange(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let day = text[index]?.value, (1...31).contains(day) else { return nil }
    let end = afterOrdinal(text, index + 1)
    var place = endOfWeekday(text, at: end) ?? end
    // 15., bis
    while [".", ","].contains(text.word(place)), place < end + 2 { place += 1 }
    guard DateWordTable.joints.contains(text.word(place)) else { return nil }
    place += 1
    if text.word(place) == "the" { place += 1 }
    if let name = WeekdayName.read(text, at: place) {
      place = name.tokens.upperBound
      if [",", ".", "the"].contains(text.word(place)) { place += 1 }
    }
    guard let last = text[place]?.value, (1...31).contains(last), last > day else { return nil }
    place = afterOrdinal(text, place + 1)
    place = endOfWeekday(text, at: place) ?? place
    guard let (month, year) = monthAndYear(text, at: place) else { return nil }
    return DatePhrase(tokens: index..<end, year: year, readings: [(month, day)])
  }

  static func afterOrdinal(_ text: TokenizedText, _ index: Int) -> Int {
    let isOrdinal = ["st", "nd", "rd", "th", "er", "º"].contains(text.word(index))
    return isOrdinal && text[index]?.isSpaced == false ? index + 1 : index
  }

  private static func monthAndYear(_ text: TokenizedText, at index: Int) -> (Int, Int?)? {
    var place = index
    if ["of", "de", "."].contains(text.word(place)) { place += 1 }
    if text.word(place) == "d", text.word(place + 1) == "'" { place += 2 }
    guard let (month, end) = MonthNames.read(text, at: place) else { return nil }
    place = end
    if [",", ".", "de", "del"].contains(text.word(place)) { place += 1 }
    return (month, MonthNames.year(text, at: place))
  }

  /// Reads a day whose month another date before it states: the 6일 in 5월 2일(월) ~ 6일(금), the 15 in
  /// April 7 (Tue) to 15 (Wed).
  static func day(
    _ text: TokenizedText, at index: Int, after earlier: DatePhrase
  ) -> DatePhrase? {
    guard earlier.readings.count == 1, let (month, first) = earlier.readings.first,
      let day = text[index]?.value, first < day, day <= 31,
      (earlier.tokens.upperBound..<earlier.tokens.upperBound + 9).contains(index)
    else { return nil }
    let hasJoint = (earlier.tokens.upperBound..<index).contains {
      DateWordTable.joints.contains(text.word($0)) || text.word($0).hasSuffix("부터")
    }
    var end = afterOrdinal(text, index + 1)
    if isDay(text.word(end)) { end += 1 }
    guard hasJoint, endOfWeekday(text, at: end) != nil else { return nil }
    return DatePhrase(
      tokens: index..<end, year: earlier.year, readings: [(month, day)], isPair: earlier.isPair)
  }

  /// Reads 8 April 2015, 8th of April, 8 de abril de 2015, 1er avril; of 8-14 April, the 8th.
  private static func dayFirst(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let day = text[index]?.value, (1...31).contains(day) else { return nil }
    var place = index + 1
    if ["st", "nd", "rd", "th", "er", ".", "º"].contains(text.word(place)) { place += 1 }
    if ["-", "–", "~", "to", "al", "au", "a"].contains(text.word(place)),
      text[place + 1]?.value.map({ (1...31).contains($0) }) == true
    {
      place += 2
    }
    if ["of", "de"].contains(text.word(place)) { place += 1 }
    if text.word(place) == "d", text.word(place + 1) == "'" { place += 2 }
    // ngày 15 tháng 10 năm 2018
    if text.word(place) == "thang", let month = text[place + 1]?.value, (1...12).contains(month) {
      let end = text.word(place + 2) == "nam" ? place + 3 : place + 2
      return ending(text, index, end, month, day)
    }
    guard let (month, end) = MonthNames.read(text, at: place) else { return nil }
    return ending(text, index, end, month, day)
  }

  /// Reads `2008. május 14.` and `2008 m. gegužės 14 d`.
  private static func yearFirst(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let year = year(text, at: index) else { return nil }
    var place = index + 1
    if text.word(place) == "m" { place += 1 }
    guard text.word(place) == ".", let (month, end) = MonthNames.read(text, at: place + 1),
      let day = text[end]?.value, (1...31).contains(day)
    else { return nil }
    let hasLastPoint = text.word(end + 1) == "." && isBracket(text, end + 2)
    return DatePhrase(
      tokens: index..<end + (hasLastPoint ? 2 : 1), year: year, readings: [(month, day)])
  }

  /// Reads April 8, April 8th, 2015; of April 8-14, the 8th.
  private static func monthFirst(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let month = MonthNames.number(text.word(index)),
      !WeekdayWords.isWeekday(text, at: index)
    else { return nil }
    var place = index + 1
    if text.word(place) == "." { place += 1 }
    guard let day = text[place]?.value, (1...31).contains(day), text.word(place).utf8.count <= 2
    else { return nil }
    place += 1
    if ["st", "nd", "rd", "th"].contains(text.word(place)) { place += 1 }
    return ending(text, index, place, month, day)
  }

  /// Reads the year that follows a day and a month.
  private static func ending(
    _ text: TokenizedText, _ start: Int, _ end: Int, _ month: Int, _ day: Int
  ) -> DatePhrase {
    var place = end
    if [",", ".", "de", "del"].contains(text.word(place)) { place += 1 }
    if let year = MonthNames.year(text, at: place) {
      return DatePhrase(tokens: start..<place + 1, year: year, readings: [(month, day)])
    }
    return DatePhrase(tokens: start..<end, year: nil, readings: [(month, day)])
  }
}
