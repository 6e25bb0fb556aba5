/// What is wrong with a text that is a date as people write it, but has no reading.
enum DateFault {
  /// The readings whose weekday is another one than the text says.
  case weekday([WrittenDate])
  /// A day that its month does not have.
  case noSuchDay(year: Int, month: Int)
  /// A year of two digits, with what the text can mean.
  case shortYear([String])
  /// No year at all.
  case noYear
  /// Ranges of days that do not follow each other, with their number.
  case periods(Int)

  /// Finds the fault, or returns nil if the text does not resemble a date.
  init?(_ text: String, _ order: DateOrder?) {
    guard text.utf8.count <= 100 else { return nil }
    let line = String(text.map { $0.isNewline ? " " : $0 })
    guard WrittenDate.readings(of: line, order: order).isEmpty else { return nil }
    let others = WrittenDate.wholeReadings(of: line, order, checksWeekdays: false)
    if !others.isEmpty {
      self = .weekday(others)
    } else if let (year, month) = Self.missingDay(in: line, order) {
      self = .noSuchDay(year: year, month: month)
    } else if case let readings = Self.completed(line, order), !readings.isEmpty {
      self = .shortYear(readings)
    } else if Self.lacksYear(line, order) {
      self = .noYear
    } else if let count = Self.cells(line, order).lazy.compactMap(\.periods).first {
      self = .periods(count)
    } else {
      return nil
    }
  }

  /// Returns the error for the text.
  func error(in text: String) -> InvalidValue {
    switch self {
    case .weekday(let readings):
      let days = readings.compactMap(\.date.exactDays).flatMap {
        $0.first == $0.last ? [$0.first] : [$0.first, $0.last]
      }
      return InvalidValue(
        text: text,
        reason: days.map { "\($0.text) is a \(Self.weekdays[$0.weekday - 1])" }
          .joined(separator: ", "),
        expected: "the right day, such as \(readings[0].date.text)")
    case .noSuchDay(let year, let month):
      return InvalidValue(
        text: text, reason: DateError.length(ofMonth: month, of: year),
        expected: "a day of the month")
    case .shortYear(let readings):
      return InvalidValue(
        text: text,
        reason: InvalidValue.shortYear + "it can be " + readings.joined(separator: " or "),
        expected: "the year with four digits, such as \(readings[0])",
        suggestion: readings.count == 1 ? readings[0] : nil)
    case .noYear:
      return InvalidValue(
        text: text, reason: InvalidValue.noYear, expected: "the year as well, such as 2015-04-08")
    case .periods(let count):
      return InvalidValue(
        text: text, reason: "it has \(count) periods, and a program has one",
        expected: "a row for each period")
    }
  }

  private static func cells(_ line: String, _ order: DateOrder?) -> [DateCell] {
    let tokens = TokenizedText(line)
    return (order.map { [$0] } ?? DateOrder.allCases).map {
      DateCell(text: tokens, order: $0, checksWeekdays: false)
    }
  }

  /// Returns the year and the month of a day that does not exist, in a date or at an end of a range.
  private static func missingDay(
    in line: String, _ order: DateOrder?
  ) -> (year: Int, month: Int)? {
    func missing(_ date: PartialDate) -> (Int, Int)? {
      guard let year = date.year, let month = date.month, let day = date.day,
        day > CalendarDay.numberOfDays(inMonth: month, of: year)
      else { return nil }
      return (year, month)
    }
    for cell in cells(line, order) {
      for first in cell.sides(at: 0) {
        if cell.isAtEnd(first.end), let found = missing(first.date) { return found }
        for second in cell.joints(at: first.end).flatMap(cell.sides) where cell.isAtEnd(second.end)
        {
          var start = first.date
          start.year = start.year ?? second.date.year
          start.month = start.month ?? second.date.month
          var end = second.date
          end.year = end.year ?? first.date.year
          end.month = end.month ?? first.date.month
          if let found = missing(end) ?? missing(start) { return found }
        }
      }
    }
    return nil
  }

  /// Returns the days or ranges of days that a text can mean if a number of two digits is a year of
  /// this century, in Thai texts of that of the Buddhist era.
  private static func completed(_ line: String, _ order: DateOrder?) -> [String] {
    let text = TokenizedText(line)
    guard !text.tokens.contains(where: { $0.kind == .number && $0.folded.utf8.count > 2 }) else {
      return []
    }
    var found: [String] = []
    var years = text.tokens.filter { $0.kind == .number && $0.folded.utf8.count == 2 }
    // An order says which number is the year.
    if let order { years = order == .ymd ? Array(years.prefix(1)) : Array(years.suffix(1)) }
    for token in years {
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: text.scalars[..<token.range.lowerBound])
      scalars.append(contentsOf: (text.hasThaiLetters ? "25" : "20").unicodeScalars)
      scalars.append(contentsOf: text.scalars[token.range.lowerBound...])
      for reading in WrittenDate.wholeReadings(of: String(scalars), order)
      where reading.date.exactDays != nil && !found.contains(reading.date.text) {
        found.append(reading.date.text)
      }
    }
    return found
  }

  private static func lacksYear(_ line: String, _ order: DateOrder?) -> Bool {
    guard
      !TokenizedText(line).tokens.contains(where: { $0.kind == .number && $0.folded.utf8.count > 2 }
      )
    else { return false }
    // A leap year has every day.
    return ["\(line) 2016", "2016 \(line)", "2016年\(line)"].contains {
      !WrittenDate.wholeReadings(of: $0, order, checksWeekdays: false).isEmpty
    }
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}

extension InvalidValue {
  package static let notAccepted = "it is not one of the accepted words: "

  /// Whether the text is none of the words that a field accepts.
  package var isNotAccepted: Bool { reason.hasPrefix(Self.notAccepted) }

  static let shortYear = "the year has two digits: "

  /// Whether the text is a date whose year has two digits, which the order of its numbers completes.
  package var hasShortYear: Bool { reason.hasPrefix(Self.shortYear) }

  static let noYear = "it has no year"

  /// Whether the text is a date that lacks only its year.
  package var lacksYear: Bool { reason == Self.noYear }

  /// The reason for a text that does not resemble a date.
  package static let formatOfDate = DateError.written

  package var isFormatOfDate: Bool { reason == Self.formatOfDate }
}
