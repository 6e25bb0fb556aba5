import MetroText

/// Writes dates as precise as they are, in the words of a language.
struct DateText {
  let words: SiteWords

  /// Returns the text of an EDTF date: `April 8–14, 2015`, `probably 2015`.
  func text(_ edtf: String) -> String {
    let sides = edtf.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2 else { return side(edtf) ?? edtf }
    switch (sides[0], sides[1]) {
    case ("..", let end), ("", let end):
      return side(end).map { words.text("date.until", $0) } ?? edtf
    case (let start, ".."), (let start, ""):
      return side(start).map { words.text("date.from", $0) } ?? edtf
    case (let start, let end):
      if let first = Day(start), let last = Day(end), first.year == last.year,
        let text = sameYear(first, last)
      {
        return text
      }
      guard let first = side(start), let last = side(end) else { return edtf }
      return words.text("date.range", first, last)
    }
  }

  /// Returns two days or two months with their common month or year once: `March 31 – April 4, 2025`.
  private func sameYear(_ first: Day, _ last: Day) -> String? {
    guard let firstMonth = first.month, let lastMonth = last.month else { return nil }
    let year = String(first.year)
    let months = (words["month.\(firstMonth)"], words["month.\(lastMonth)"])
    switch (first.day, last.day) {
    case (let from?, let to?) where firstMonth == lastMonth:
      return words.text("date.days", year, months.0, String(from), String(to))
    case (let from?, let to?):
      return words.text(
        "date.daysOfYear", year, words.text("date.dayOfMonth", months.0, String(from)),
        words.text("date.dayOfMonth", months.1, String(to)))
    case (nil, nil) where firstMonth != lastMonth:
      return words.text("date.monthsOfYear", year, months.0, months.1)
    default: return nil
    }
  }

  /// Returns the value of the attribute `datetime`, for a date that HTML can express.
  static func machineText(_ edtf: String) -> String? {
    guard let date = Day(edtf), date.month.map({ $0 <= 12 }) != false else { return nil }
    return edtf
  }

  private func side(_ text: String) -> String? {
    var text = text[...]
    var qualifier: Character?
    if let last = text.last, "?~%".contains(last) {
      qualifier = last
      text = text.dropLast()
    }
    guard let date = Day(String(text)) else { return nil }
    let plain =
      switch (date.month, date.day) {
      case (let month?, let day?):
        words.text("date.day", String(date.year), words["month.\(month)"], String(day))
      case (let month?, nil): words.text("date.month", String(date.year), words["month.\(month)"])
      default: words.text("date.year", String(date.year))
      }
    switch qualifier {
    case "?": return words.text("date.uncertain", plain)
    case "~": return words.text("date.approximate", plain)
    case "%": return words.text("date.both", plain)
    default: return plain
    }
  }

  /// A year, half year, quarter, season, month or day without qualifiers.
  private struct Day {
    let year: Int
    /// The number of a month, or in EDTF of a season (21 to 24), a quarter (33 to 36) or a half of the
    /// year (40, 41).
    var month: Int?
    var day: Int?

    init?(_ text: String) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]),
        parts.dropFirst().allSatisfy({ $0.utf8.count == 2 && Int($0) != nil })
      else { return nil }
      self.year = year
      if parts.count > 1 {
        guard let month = Int(parts[1]),
          [1...12, 21...24, 33...36, 40...41].contains(where: { $0.contains(month) })
        else { return nil }
        self.month = month
      }
      if parts.count > 2 {
        guard let month, month <= 12 else { return nil }
        day = Int(parts[2])
      }
    }
  }
}
