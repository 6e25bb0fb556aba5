/// Reads one date among the tokens of a text, in every way that its form allows.
struct DatePartReader {
  let text: TokenizedText
  let order: DateOrder
  /// Whether a year in numbers can have two digits, since the order is known.
  var hasShortYears = false

  /// A date, and the token after it.
  typealias Match = (date: PartialDate, end: Int)

  /// Returns the dates that can begin at a token, longest and shortest forms alike.
  func matches(at index: Int) -> [Match] {
    var found = numeric(index)
    found += eastAsian(index)
    found += eraLetter(index)
    found += dayFirst(index)
    found += monthFirst(index)
    found += partOfMonth(index)
    found += vietnamese(index)
    found += season(index)
    found += week(index)
    if let (year, end) = thaiYear(index) { found.append((PartialDate(year: year), end)) }
    if let year = year(index) {
      found.append((PartialDate(year: year), endOfYear(index)))
      // A spreadsheet that treated years as decimal numbers writes 2016.0.
      if text.has([".", "0"], at: index + 1) { found.append((PartialDate(year: year), index + 3)) }
    }
    return found.map(withTime)
  }

  // MARK: - Numbers

  func number(_ index: Int, _ range: ClosedRange<Int>, digits: ClosedRange<Int>) -> Int? {
    guard let token = text[index], let value = token.value,
      digits.contains(token.folded.utf8.count),
      range.contains(value)
    else { return nil }
    return value
  }

  func year(_ index: Int) -> Int? { number(index, years, digits: 4...4).map(commonYear) }
  /// The years that can be meant; in digits of another script, 1394 and 2558 are years of the Iranian
  /// and the Thai calendar.
  private var years: ClosedRange<Int> { text.hasOtherDigits ? 1950...2099 : 1000...2999 }

  private func month(_ index: Int) -> Int? { number(index, 1...12, digits: 1...2) }
  private func day(_ index: Int) -> Int? { number(index, 1...31, digits: 1...2) }

  /// Reads `2015-04-08`, `20150408`, `08/04/2015`, `04/2015` and `4/8`, with a time of day.
  private func numeric(_ index: Int) -> [Match] {
    if let token = text[index], token.kind == .number, token.folded.utf8.count == 8,
      let value = token.value, !text.hasOtherDigits || years.contains(value / 10_000),
      (1...12).contains(value / 100 % 100), (1...31).contains(value % 100)
    {
      let date = PartialDate(
        year: value / 10_000, month: value / 100 % 100, day: value % 100, isYearFirst: true)
      return [(date, index + 1)]
    }
    let mark = text.word(index + 1)
    guard ["-", ".", "/"].contains(mark) else { return [] }
    var found: [Match] = []
    let isThree = text.word(index + 3) == mark
    if let year = year(index), let month = month(index + 2) {
      var date = PartialDate(year: year, month: month, isYearFirst: true)
      found.append((date, index + 3))
      if isThree, text.word(index + 4) == "xx" { found.append((date, index + 5)) }
      if isThree, let day = day(index + 4) {
        date.day = day
        found.append((date, index + 5))
        // 2018. 10. 18. ~ 10. 24.
        if mark == ".", text.word(index + 5) == "." { found.append((date, index + 6)) }
      }
    }
    // Unknown digits: 2015-XX-XX.
    if let year = year(index), text.has(["-", "xx"], at: index + 1) {
      let end = text.has(["-", "xx"], at: index + 3) ? index + 5 : index + 3
      found.append((PartialDate(year: year), end))
    }
    if let month = month(index), let year = year(index + 2) {
      found.append((PartialDate(year: year, month: month), index + 3))
    }
    if isThree, hasShortYears { found += shortYear(index) }
    for (dayPlace, monthPlace) in order == .dmy ? [(0, 2)] : [(2, 0)] {
      guard let day = day(index + dayPlace), let month = month(index + monthPlace) else { continue }
      if isThree, order != .ymd, let year = year(index + 4) {
        found.append((PartialDate(year: year, month: month, day: day), index + 5))
      }
      let pair = PartialDate(month: month, day: day, isPair: true)
      found.append((pair, index + 3))
      // 31.03.-04.04.2025
      if mark == ".", isThree { found.append((pair, index + 4)) }
    }
    return found
  }

  /// Reads `4/29/17` in the order that is known: 00 to 69 are years of this century, as in POSIX.
  private func shortYear(_ index: Int) -> [Match] {
    let (yearPlace, monthPlace, dayPlace) =
      switch order {
      case .dmy: (4, 2, 0)
      case .mdy: (4, 0, 2)
      case .ymd: (0, 2, 4)
      }
    guard let short = number(index + yearPlace, 0...99, digits: 2...2),
      let month = month(index + monthPlace), let day = day(index + dayPlace)
    else { return [] }
    let year = short + (short < 70 ? 2000 : 1900)
    return [
      (PartialDate(year: year, month: month, day: day, isYearFirst: order == .ymd), index + 5)
    ]
  }

  /// Returns the date with the time of day that follows it, which is not kept.
  private func withTime(_ match: Match) -> Match {
    guard match.date.day != nil, let end = ClockTime.end(text, at: match.end) else { return match }
    return (match.date, end)
  }

  // MARK: - East Asian forms

  /// Reads 2015년 4월 8일, 2015年4月, 平成22年4月8日, 4月8日 and 8日.
  private func eastAsian(_ index: Int) -> [Match] {
    var place = index
    var date = PartialDate()
    if let (year, end) = eraYear(index) {
      date.year = year
      place = end
    } else if let year = year(place), ["년", "年", "년도", "年度"].contains(text.word(place + 1)) {
      date.year = year
      place += 2
    }
    var found: [Match] = date.year == nil ? [] : [(date, place)]
    if date.year != nil, let quarter = number(place, 1...4, digits: 1...1),
      text.word(place + 1) == "분기"
    {
      date.season = 32 + quarter
      return found + [(date, place + 2)]
    }
    // 5월말
    if let month = month(place), text.word(place + 1).first == "월",
      DateWordTable.partsBehindMonth.contains(String(text.word(place + 1).dropFirst()))
    {
      date.month = month
      return found + [(date, place + 2)]
    }
    if let month = month(place), ["월", "月"].contains(text.word(place + 1)) {
      date.month = month
      place += 2
      found.append((date, place))
      let part = DateWordTable.partsBehindMonth.first { text.hasCharacters($0, at: place) }
      if let part { return found + [(date, place + part.unicodeScalars.count)] }
      if DateWordTable.partsBehindMonth.contains(text.word(place)) {
        return found + [(date, place + 1)]
      }
    }
    if let day = day(place), ["일", "日", "号", "號"].contains(text.word(place + 1)) {
      date.day = day
      // A year and a day without a month are not a date.
      if date.month != nil || date.year == nil { found.append((date, place + 2)) }
    }
    return found
  }

  /// Reads `R3.6.14` and `H25.1`, whose letter is an era of Japan.
  func eraLetter(_ index: Int) -> [Match] {
    guard let offset = DateWordTable.eraLetters[text.word(index)],
      let value = number(index + 1, 1...64, digits: 1...2), text[index + 1]?.isSpaced == false,
      [".", "/"].contains(text.word(index + 2)), let month = month(index + 3)
    else { return [] }
    var date = PartialDate(year: offset + value, month: month, isYearFirst: true)
    let found = [(date, index + 4)]
    guard text.word(index + 4) == text.word(index + 2), let day = day(index + 5) else {
      return found
    }
    date.day = day
    return found + [(date, index + 6)]
  }

  /// Reads 平成31年, 令和元年, 民國108年, 平成29年度 and 단기 4352년.
  func eraYear(_ index: Int) -> (year: Int, end: Int)? {
    guard let token = text[index], token.kind == .character || token.isHangul else { return nil }
    for (name, offset, years) in DateWordTable.eras {
      let isWord = text.word(index) == name
      guard isWord || text.hasCharacters(name, at: index) else { continue }
      // The years of 大韓民國 began in 1919.
      guard text.word(index - 1) != "韓", text.word(index - 1) != "韩" else { return nil }
      let place = isWord ? index + 1 : index + name.unicodeScalars.count
      guard text.word(place + 1) == "年" || text.word(place + 1).hasPrefix("년") else { return nil }
      if text.word(place) == "元" { return (offset + 1, place + 2) }
      guard let value = number(place, years, digits: 1...4) else { return nil }
      return (offset + value, place + 2)
    }
    return nil
  }

  // MARK: - Words

  /// Reads 8, 8th, 8 April 2015, 8 de abril de 2015, 1er avril, 8-Apr-2015 and 8-IX-2015.
  private func dayFirst(_ index: Int) -> [Match] {
    guard let day = day(index) else { return [] }
    var place = index + 1
    if DateWordTable.ordinals.contains(text.word(place)), text[place]?.isSpaced == false {
      place += 1
    }
    var found: [Match] = [(PartialDate(day: day), place)]
    if text.word(place) == "." {
      place += 1
      found.append((PartialDate(day: day), place))
    }
    // April 8-14, 2015: the end of the range has a year and no month.
    if text.word(place) == ",", let year = year(place + 1) {
      found.append((PartialDate(year: year, day: day), place + 2))
    } else if let year = year(place) {
      found.append((PartialDate(year: year, day: day), place + 1))
    }
    let separator = text.word(place)
    if ["of", "de", "-", "/", "."].contains(separator) { place += 1 }
    if text.word(place) == "d", text.word(place + 1) == "'" { place += 2 }
    guard let (month, end) = monthName(place, separator: separator) else { return found }
    return found + withYear(PartialDate(month: month, day: day), end, separator)
  }

  /// Reads `8 tháng 4 năm 2015`, `tháng 4 năm 2015` and `tháng 4/2015`.
  func vietnamese(_ index: Int) -> [Match] {
    let day = day(index)
    var place = day == nil ? index : index + 1
    guard text.word(place) == "thang", let month = month(place + 1) else { return [] }
    var date = PartialDate(month: month, day: day)
    place += 2
    let found = [(date, place)]
    if ["nam", "/", "-", ","].contains(text.word(place)) { place += 1 }
    guard let year = year(place) else { return found }
    date.year = year
    return found + [(date, place + 1)]
  }

  /// Reads `April`, `April 2015`, `Apr-2015`, `April 8` and `April 8th, 2015`.
  func monthFirst(_ index: Int) -> [Match] {
    let isThai = MonthNames.isThai(text, before: index + 1)
    let name = isThai ? MonthNames.read(text, at: index) : nil
    guard let month = name?.month ?? DateWordTable.month(text.word(index)) else { return [] }
    var place = name?.end ?? index + 1
    var found = withYear(PartialDate(month: month), place, text.word(place))
    if text.word(place) == "." { place += 1 }
    if let day = day(place) {
      place += 1
      if DateWordTable.ordinals.contains(text.word(place)), text[place]?.isSpaced == false {
        place += 1
      }
      found += withYear(PartialDate(month: month, day: day), place, ",")
    }
    return found
  }

  private func monthName(_ index: Int, separator: String) -> (month: Int, end: Int)? {
    let word = text.word(index)
    if let name = MonthNames.read(text, at: index) { return name }
    if let month = DateWordTable.month(word) { return (month, index + 1) }
    // Roman numerals are months only between the separators of a date.
    guard ["-", "/", "."].contains(separator) else { return nil }
    return DateWordTable.romanMonths[word].map { ($0, index + 1) }
  }

  /// Returns a date as it is, and also with the year that follows it.
  private func withYear(_ date: PartialDate, _ end: Int, _ separator: String) -> [Match] {
    var found: [Match] = [(date, end)]
    var place = end
    if text.word(place) == "." {
      place += 1
      found.append((date, place))
    }
    if [",", "de", "del", "d", "of"].contains(text.word(place))
      || text.word(place) == separator && ["-", "/"].contains(separator)
    {
      place += 1
    }
    if let (year, end) = thaiYear(place) {
      var whole = date
      whole.year = year
      return found + [(whole, end)]
    }
    let behindThai = MonthNames.isThai(text, before: place)
    guard let year = behindThai ? MonthNames.year(text, at: place) : year(place) else {
      return found
    }
    var whole = date
    whole.year = year
    return found + [(whole, endOfYear(place))]
  }

  /// Returns the token after a year and the word for it: `2015 г.`, `2015 roku`.
  func endOfYear(_ index: Int) -> Int {
    guard DateWordTable.yearWords.contains(text.word(index + 1)) else { return index + 1 }
    return text.word(index + 2) == "." ? index + 3 : index + 2
  }
}
