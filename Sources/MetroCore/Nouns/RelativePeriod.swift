import MetroText

/// Periods as people type them for a filter, in addition to EDTF.
enum RelativePeriod {
  /// Returns the EDTF text of a period; any other text is returned unchanged, for EDTF to judge.
  ///
  /// `2012..2016` is from the first day to the last; `2y` is the last two years, up to today.
  ///
  /// - Throws: `InvalidValue` for a number of years that leads out of the calendar.
  static func edtf(_ text: String, today: String) throws(InvalidValue) -> String {
    let year = String(today.prefix(4))
    switch text {
    case "this-year": return year
    case "last-year": return yearText(Int(year).map { $0 - 1 }) ?? text
    default: break
    }
    if let dots = text.firstRange(of: ".."), !text.contains("/") {
      let ends = [text[..<dots.lowerBound], text[dots.upperBound...]]
      // `2012..` and `..2016` have one end; EDTF writes the open one as `..`.
      return ends.map { $0.isEmpty ? ".." : String($0) }.joined(separator: "/")
    }
    guard text.hasSuffix("y"), let count = Int(text.dropLast()),
      text.dropLast().allSatisfy(\.isNumber)
    else { return text }
    guard count > 0, let first = yearText(Int(year).map { $0 - count }) else {
      throw InvalidValue(
        text: text, reason: "the number of years must be from 1 to \(year)",
        expected: "a number of years such as 2y")
    }
    // A year without this 29 February begins a day earlier.
    let day = today.dropFirst(4)
    let start = first + day
    return ((try? CalendarDay(start)) == nil ? "\(first)-02-28" : start) + "/" + today
  }

  private static func yearText(_ year: Int?) -> String? {
    guard let year, (0...9999).contains(year) else { return nil }
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
