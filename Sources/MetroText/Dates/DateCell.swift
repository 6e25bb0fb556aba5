/// The grammar of a cell that contains a date, a range or a list of days, in one order of numbers.
struct DateCell {
  let text: TokenizedText
  let reader: DatePartReader
  /// The year of a cell that states none.
  private let year: Int?
  private let checksWeekdays: Bool

  init(
    text: TokenizedText, order: DateOrder, year: Int? = nil, checksWeekdays: Bool = true,
    isOrderGiven: Bool = false
  ) {
    self.text = text
    self.year = year
    self.checksWeekdays = checksWeekdays
    reader = DatePartReader(text: text, order: order, hasShortYears: isOrderGiven)
  }

  typealias Match = DatePartReader.Match

  /// Returns the readings that use every token.
  func readings() -> [WrittenDate] {
    var found: [WrittenDate] = []
    for first in sides(at: 0) {
      if isAtEnd(first.end), let reading = reading(inYear(first.date)) { found.append(reading) }
      if isOpen(first.end), let start = first.date.text, let date = try? EDTFDate("\(start)/..") {
        found.append(WrittenDate(date: date, isSpan: false))
      }
      for place in joints(at: first.end) {
        for second in sides(at: place) where isAtEnd(second.end) {
          found += ranges(first.date, second.date)
        }
      }
      found += lists([first.date], at: first.end)
    }
    return found
  }

  /// The words before a date.
  private struct Opening {
    var end: Int
    var qualifier: Character?
    var weekday: Int?
    /// The last of several weekdays.
    var lastWeekday: Int?
    /// Whether the weekday is a word that means something else without a day.
    var needsDay = false
  }

  /// Returns the dates that can begin at an index, with the words around them.
  func sides(at index: Int) -> [Match] {
    openings(Opening(end: index), from: index).flatMap { opening in
      reader.matches(at: opening.end).compactMap { match in
        var (date, end) = match
        if opening.needsDay, date.day == nil { return nil }
        date.weekday = opening.weekday
        date.lastWeekday = opening.lastWeekday
        date.qualifier = opening.qualifier
        if date.day != nil, let name = CellWeekday.read(text, after: end) {
          // A date with a weekday on either side must fall on both.
          if let other = date.weekday, other != name.weekday, checksWeekdays { return nil }
          date.weekday = name.weekday
          end = ClockTime.end(text, at: name.end) ?? name.end
        }
        if !checksWeekdays { (date.weekday, date.lastWeekday) = (nil, nil) }
        return qualified(date, end)
      }
    }
  }

  /// Returns the ways to read the words before a date, of which a word can have several.
  private func openings(_ known: Opening, from index: Int) -> [Opening] {
    let place = known.end
    let word = text.word(place)
    var found: [Opening] = []
    var next = known
    if DateWordTable.approximations.contains(word) {
      next.qualifier = "~"
      next.end += text.word(place + 1) == "." ? 2 : 1
      return openings(next, from: index)
    }
    if ["?", "~", "%"].contains(word), place == index {
      next.qualifier = word.first
      next.end += 1
      return openings(next, from: index)
    }
    // Of the scripts without spaces, only Thai has its weekdays before the day.
    if let token = text[place], token.kind == .word || MonthNames.isThai(text, before: place + 1),
      let name = CellWeekday.read(text, at: place), text[name.end] != nil
    {
      next.weekday = name.weekday
      next.needsDay = known.needsDay || name.isShort
      next.end = name.end
      if text.word(next.end) == "gunu" { next.end += 1 }
      // Monday–Friday, 7–11 October
      if known.weekday == nil, let start = joints(at: next.end).first,
        let last = CellWeekday.read(text, at: start), text.word(last.end) == ","
      {
        next.lastWeekday = last.weekday
        next.end = last.end
      }
      for mark in [".", ","] where text.word(next.end) == mark { next.end += 1 }
      found += openings(next, from: index)
      guard name.isShort else { return found }
      next = known
    }
    if let end = text.end(ofCharacters: DateWordTable.thaiOpeners, at: place)
      ?? ClockTime.endOfClock(text, at: place), text[end] != nil
    {
      next.end = end
      return found + openings(next, from: index)
    }
    // `Do 5. Juni` is a Thursday, `do 5 de junho` is not.
    let isGermanDay =
      next.end == place && CellWeekday.read(text, at: place)?.isShort == true
      && text[place + 1]?.kind == .number && text.word(place + 2) == "."
    if DateWordTable.openers.contains(word), text[place + 1] != nil, !isGermanDay {
      next.end += 1
      found += openings(next, from: index)
    } else {
      found.append(known)
    }
    return found
  }

  /// Reads the mark of doubt behind a date.
  private func qualified(_ date: PartialDate, _ end: Int) -> Match {
    var (date, end) = (date, end)
    if ["?", "~", "%"].contains(text.word(end)), text[end]?.isSpaced == false,
      text[end + 1] == nil || text.word(end) != "~"
    {
      date.qualifier = text.word(end).first
      end += 1
    } else if text.has(["(", "?", ")"], at: end) {
      date.qualifier = "?"
      end += 3
    } else if DateWordTable.suffixedApproximations.contains(text.word(end)) {
      date.qualifier = "~"
      end += 1
    }
    return (date, end)
  }

  /// Returns whether an open range ends here, as in `2014-05..` and `2014-05/..`.
  private func isOpen(_ index: Int) -> Bool {
    let place = text.word(index) == "/" ? index + 1 : index
    return text.has([".", "."], at: place) && text[place + 2] == nil
  }

  /// Returns the places after the word or mark of a range.
  func joints(at index: Int) -> [Int] {
    if let end = text.end(ofCharacters: DateWordTable.thaiJoints, at: index) { return [end] }
    for phrase in DateWordTable.jointPhrases where text.has(phrase, at: index) {
      return [index + phrase.count]
    }
    var place = index
    // du 12 mai 2014 au vendredi 16: a comma before the range word adds nothing.
    if text.word(place) == ",", DateWordTable.joints.contains(text.word(place + 1)) { place += 1 }
    // Polish "do" ends a range that "od" begins, and Portuguese "do" means nothing; "до 9 мая" alone has no start.
    let isSlavic =
      ["do", "до"].contains(text.word(place)) && DateWordTable.openersOfRange.contains(text.word(0))
    guard DateWordTable.joints.contains(text.word(place)) || isSlavic else { return [] }
    place += 1
    if text.word(place) == "'" { place += 1 }
    return [place]
  }

  /// Returns quickly whether a text may be a list of dates; only false is certain.
  static func mayList(_ text: String) -> Bool {
    TokenizedText(text).tokens.contains { DateWordTable.lists.contains($0.folded) }
  }

  /// Reads the rest of a list of dates.
  private func lists(_ dates: [PartialDate], at index: Int) -> [WrittenDate] {
    guard DateWordTable.lists.contains(text.word(index)), dates.count < 12 else { return [] }
    var place = index + 1
    if text.word(index) == ",", DateWordTable.lists.contains(text.word(place)) { place += 1 }
    return sides(at: place).flatMap { side -> [WrittenDate] in
      let all = dates + [side.date]
      let whole = isAtEnd(side.end) ? span(all).map { [$0] } ?? [] : []
      return whole + lists(all, at: side.end)
    }
  }

  func isAtEnd(_ index: Int) -> Bool {
    let closer = DateWordTable.closers.first { text.has($0, at: index) }
    let end = index + (closer?.count ?? 0)
    return text[end] == nil || text[end + 1] == nil && [".", ",", ";"].contains(text.word(end))
  }

  /// Returns a date with the year of the cell if it states none.
  private func inYear(_ date: PartialDate) -> PartialDate {
    guard date.year == nil, date.precision != .year else { return date }
    var date = date
    date.year = year
    return date
  }

  /// Returns the ranges of two dates; one without a year that ends in a later year begins or ends in the
  /// year of the cell.
  private func ranges(_ first: PartialDate, _ last: PartialDate) -> [WrittenDate] {
    guard first.year == nil, last.year == nil, year != nil else {
      return range(first, last).map { [$0] } ?? []
    }
    return [(first, inYear(last)), (inYear(first), last)].compactMap(range)
  }

  private func reading(_ date: PartialDate) -> WrittenDate? {
    guard date.lastWeekday == nil, let text = date.text, let date = try? EDTFDate(text) else {
      return nil
    }
    return WrittenDate(date: date, isSpan: false)
  }

  private func range(_ first: PartialDate, _ last: PartialDate) -> WrittenDate? {
    // In 4-6/10/2017 the day comes first, so it is not a reading in month-first order.
    if reader.order != .dmy, first.month == nil, first.day != nil, last.month != nil,
      !isMonthInWords
    {
      return nil
    }
    // After 2015/4/8 two numbers are a month and a day.
    if first.isYearFirst, last.isPair, reader.order != .ymd { return nil }
    if let date = PartialDate.common(first, last) { return reading(date) }
    var last = last
    if let weekday = first.lastWeekday {
      guard last.weekday == nil || last.weekday == weekday, last.day != nil else { return nil }
      last.weekday = weekday
    }
    guard let (start, end) = PartialDate.completed(first, last), start.week == nil,
      let from = start.text, let until = end.text, let date = try? EDTFDate("\(from)/\(until)")
    else { return nil }
    return WrittenDate(date: date, isSpan: false)
  }

  private var isMonthInWords: Bool {
    text.tokens.contains {
      DateWordTable.month($0.folded) != nil || ["月", "월"].contains($0.folded)
    }
  }

  /// Returns days with the month of the first if the last has none: `June 10, 11, and 13, 2025`.
  private func inMonth(_ dates: [PartialDate]) -> [PartialDate] {
    guard let month = dates.first?.month, dates.last?.month == nil,
      dates.dropFirst().allSatisfy({ $0.month == nil && $0.day != nil })
    else { return dates }
    return dates.map { date in
      var date = date
      date.month = month
      return date
    }
  }

  /// Reads a list of single days: consecutive days are a range, others a span.
  private func span(_ listed: [PartialDate]) -> WrittenDate? {
    let dates = inMonth(listed)
    guard var later = dates.last, dates.allSatisfy({ $0.lastWeekday == nil }) else { return nil }
    // 2020/11/5, 11/12, 11/19
    if later.year == nil { later.year = dates.lazy.compactMap(\.year).last ?? year }
    var completed = [later]
    for date in dates.dropLast().reversed() {
      guard let (start, end) = PartialDate.completed(date, later) else { return nil }
      completed[0] = end
      completed.insert(start, at: 0)
      later = start
    }
    guard let first = completed.first, let last = completed.last, let from = first.text,
      let until = last.text, let date = try? EDTFDate("\(from)/\(until)")
    else { return nil }
    let days = completed.compactMap(\.days)
    // "between 5 and 9 May" is a range, and so is a list without gaps.
    let isBetween = dates.count == 2 && DateWordTable.between.contains(text.word(0))
    let isGapless =
      isBetween
      || zip(days, days.dropFirst()).allSatisfy { $0.upperBound.next == $1.lowerBound }
    return WrittenDate(date: date, isSpan: !isGapless)
  }
}
