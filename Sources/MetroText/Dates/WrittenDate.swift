/// A date as written in a spreadsheet cell or an option, converted to EDTF: `7-15 April 2015`,
/// `du 12 au 16 mai 2014`, `2016年12月6日-8日`.
///
/// The whole text must be the date. The reader returns every reading that the text has in the
/// supported languages and orders; a caller accepts a date only if it has exactly one.
package struct WrittenDate: Equatable, Sendable {
  package let date: EDTFDate

  /// Whether the text names separate days, of which the date holds only the first and the last:
  /// `2, 9 et 16 juin 2020`.
  package let isSpan: Bool

  /// Returns the distinct readings of a text, in the order day-month, month-day, year first.
  ///
  /// If an order is given, numbers such as `05/06/2017` are read only in that order.
  package static func readings(of text: String, order: DateOrder? = nil) -> [WrittenDate] {
    // Longer texts are sentences; other readers search them for dates.
    guard text.utf8.count <= 120 else { return [] }
    let line = String(text.map { $0.isNewline ? " " : $0 })
    let found = wholeReadings(of: line, order)
    return found.isEmpty ? readingsBesideRemark(line, order) : found
  }

  /// Returns the readings that use every word of a text.
  static func wholeReadings(of line: String, _ order: DateOrder?) -> [WrittenDate] {
    let tokens = TokenizedText(
      line.replacing("부터", with: "~").replacing("까지", with: " ").replacing("まで", with: " "))
    var found: [WrittenDate] = []
    for order in order.map({ [$0] }) ?? [.dmy, .mdy, .ymd] {
      for reading in DateCell(text: tokens, order: order).readings() where !found.contains(reading)
      {
        found.append(reading)
      }
    }
    return found
  }
}

extension EDTFDate {
  /// Reads a date in EDTF or as people write it, if the text has exactly one reading.
  ///
  /// - Throws: `InvalidValue`, which names the readings of a text that has several.
  package init(written text: String, order: DateOrder? = nil) throws(InvalidValue) {
    if let date = EDTFDate(edtf: text) {
      self = date
      return
    }
    let readings = WrittenDate.readings(of: text, order: order)
    guard let first = readings.first else { throw DateError.date(text) }
    guard readings.count == 1 else {
      let dates = readings.map(\.date.text)
      throw InvalidValue(
        text: text, reason: "it can be " + dates.joined(separator: " or "),
        expected: "the intended date, such as \(dates[0])", readings: dates)
    }
    self = first.date
  }
}

/// The grammar of a cell that contains a date, a range or a list of days, in one order of numbers.
private struct DateCell {
  let text: TokenizedText
  let reader: DatePartReader

  init(text: TokenizedText, order: DateOrder) {
    self.text = text
    reader = DatePartReader(text: text, order: order)
  }

  private typealias Match = DatePartReader.Match

  /// Returns the readings that use every token.
  func readings() -> [WrittenDate] {
    var found: [WrittenDate] = []
    for first in sides(at: 0) {
      if isAtEnd(first.end), let reading = reading(first.date) { found.append(reading) }
      if isOpen(first.end), let start = first.date.text, let date = try? EDTFDate("\(start)/..") {
        found.append(WrittenDate(date: date, isSpan: false))
      }
      for place in joints(at: first.end) {
        for second in sides(at: place) where isAtEnd(second.end) {
          if let reading = range(first.date, second.date) { found.append(reading) }
        }
      }
      found += lists([first.date], at: first.end)
    }
    return found
  }

  /// Returns the dates that can begin at an index, with the words around them.
  private func sides(at index: Int) -> [Match] {
    var place = index
    var qualifier: Character?
    var weekday: Int?
    while true {
      let word = text.word(place)
      if DateWordTable.approximations.contains(word) {
        qualifier = "~"
        place += text.word(place + 1) == "." ? 2 : 1
      } else if ["?", "~", "%"].contains(word), place == index {
        qualifier = word.first
        place += 1
      } else if DateWordTable.openers.contains(word), text[place + 1] != nil {
        place += 1
      } else if let name = WeekdayName.read(text, at: place), text[place]?.kind == .word,
        DateWordTable.month(word) == nil || text[place + 1]?.kind == .word
      {
        weekday = name.weekday
        place = name.tokens.upperBound
        if [",", "."].contains(text.word(place)) { place += 1 }
      } else {
        break
      }
    }
    return reader.matches(at: place).map { match in
      var (date, end) = match
      date.weekday = weekday
      date.qualifier = qualifier
      if let (name, after) = weekdayInBrackets(end) {
        date.weekday = name
        end = after
      }
      if ["?", "~", "%"].contains(text.word(end)), text[end]?.isSpaced == false,
        text[end + 1] == nil || text.word(end) != "~"
      {
        date.qualifier = text.word(end).first
        end += 1
      } else if text.has(["(", "?", ")"], at: end) {
        date.qualifier = "?"
        end += 3
      }
      return (date, end)
    }
  }

  /// Reads (수), （水） and (Wed).
  private func weekdayInBrackets(_ index: Int) -> (weekday: Int, end: Int)? {
    guard ["(", "（"].contains(text.word(index)),
      let name = WeekdayName.read(text, at: index + 1),
      [")", "）"].contains(text.word(name.tokens.upperBound))
    else { return nil }
    return (name.weekday, name.tokens.upperBound + 1)
  }

  /// Returns whether an open range ends here, as in `2014-05..` and `2014-05/..`.
  private func isOpen(_ index: Int) -> Bool {
    let place = text.word(index) == "/" ? index + 1 : index
    return text.has([".", "."], at: place) && text[place + 2] == nil
  }

  /// Returns the places after the word or mark of a range.
  private func joints(at index: Int) -> [Int] {
    if text.has([".", "."], at: index) { return [index + 2] }
    var place = index
    // du 12 mai 2014 au vendredi 16: a comma before the range word adds nothing.
    if text.word(place) == ",", DateWordTable.joints.contains(text.word(place + 1)) { place += 1 }
    guard DateWordTable.joints.contains(text.word(place)) else { return [] }
    place += 1
    if text.word(place) == "'" { place += 1 }
    return [place]
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

  private func isAtEnd(_ index: Int) -> Bool {
    text[index] == nil || text[index + 1] == nil && [".", ",", ";"].contains(text.word(index))
  }

  private func reading(_ date: PartialDate) -> WrittenDate? {
    guard let text = date.text, let date = try? EDTFDate(text) else { return nil }
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

  /// Reads a list of single days: consecutive days are a range, others a span.
  private func span(_ dates: [PartialDate]) -> WrittenDate? {
    guard var later = dates.last else { return nil }
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
