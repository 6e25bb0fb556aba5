/// Explains why a text is not a date, and finds the only date that it can mean.
enum DateError {
  static let written = "dates are written YYYY-MM-DD"

  /// Returns an error that explains why a text is not an EDTF date.
  static func date(_ text: String, order: DateOrder? = nil) -> InvalidValue {
    let reason = reason(for: text)
    if reason == written, let fault = DateFault(text, order) { return fault.error(in: text) }
    return InvalidValue(
      text: text, reason: reason,
      expected: "a date such as 2015-04-08, 2015-04, 2015-04-08/2015-04-14 or 2014-05/..",
      suggestion: reading(of: text)?.text ?? serialDate(text))
  }

  /// Returns an error that explains why a text is not a single day.
  static func day(_ text: String) -> InvalidValue {
    let suggestion = reading(of: text)?.exactDays.flatMap {
      $0.first == $0.last ? $0.first.text : nil
    }
    let reason =
      if EDTFDate.days(of: text) != nil { "a single day is required" } else { reason(for: text) }
    return InvalidValue(
      text: text, reason: reason, expected: "a day such as 2015-04-08",
      suggestion: suggestion ?? serialDate(text))
  }

  /// Returns the date that a text means, if it has exactly one reading and is not EDTF already.
  private static func reading(of text: String) -> EDTFDate? {
    let readings = WrittenDate.readings(of: text)
    return readings.count == 1 && readings[0].date.text != text ? readings[0].date : nil
  }

  /// Returns the day from 1980 to 2099 that a spreadsheet program stores as a number;
  /// a number for an earlier day is more likely a mistyped year.
  private static func serialDate(_ text: String) -> String? {
    guard text.utf8.count == 5, text.utf8.allSatisfy(Byte.isDigit), let days = Int(text),
      let day = CalendarDay(number: firstSerialDay.number + days),
      (1_980...2_099).contains(day.year)
    else { return nil }
    return "\(day.text) (a date of Excel)"
  }

  private static let firstSerialDay = CalendarDay(existingYear: 1_899, month: 12, day: 30)

  private static func reason(for text: String) -> String {
    if text.allSatisfy(\.isWhitespace) { return "a date is not empty" }
    // A longer text is never a date, and the message does not need the rest.
    guard text.utf8.count <= 100 else { return written }
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      return "there is white space around the date"
    }
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    if sides.count == 1 {
      return text == ".." ? "only an interval has an open side" : sideReason(text) ?? written
    }
    guard sides.count == 2 else { return written }
    if sides[0].isEmpty { return "the start is missing; an open start is written .." }
    if sides[1].isEmpty { return "the end is missing; an open end is written .." }
    if sides[0] == ".." && sides[1] == ".." { return "an interval needs at least one date" }
    return sideReason(String(sides[0])) ?? sideReason(String(sides[1]))
      ?? "the end is before the start"
  }

  /// Returns what is wrong with one side, or nil if it is a date or open.
  private static func sideReason(_ text: String) -> String? {
    if text == ".." || EDTFDate.days(of: text) != nil { return nil }
    var bare = text[...]
    if let mark = bare.last, "?~%".contains(mark) { bare.removeLast() }
    let parts = bare.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy(Byte.isDigit) ? Int($0) : nil }
    guard numbers.count == parts.count, parts.count <= 3 else { return shapeReason(bare) }
    guard parts[0].utf8.count == 4 else { return written }
    for part in parts.dropFirst() where part.utf8.count != 2 { return written }
    guard numbers.count > 1 else { return written }
    guard (1...12).contains(numbers[1]) else { return "there is no month \(parts[1])" }
    guard numbers.count == 3, numbers[2] > 0 else { return "there is no day 00" }
    return length(ofMonth: numbers[1], of: numbers[0])
  }

  /// Returns a sentence on the number of days of a month: `February 2018 has 28 days`.
  static func length(ofMonth month: Int, of year: Int) -> String {
    let length = CalendarDay.numberOfDays(inMonth: month, of: year)
    return "\(MonthNames.english[month - 1])\(month == 2 ? " \(year)" : "") has \(length) days"
  }

  private static func shapeReason(_ text: Substring) -> String {
    if text.contains(":") && text.contains(where: { $0 == "T" || $0 == " " }) {
      return "a date has no time of day; \(written)"
    }
    if text.contains(where: { $0 == "X" || $0 == "x" }),
      text.allSatisfy({ $0.isASCII && ($0.isNumber || "Xx-".contains($0)) })
    {
      return "digits left open with X are not supported; write only the month or year"
    }
    return written
  }
}
