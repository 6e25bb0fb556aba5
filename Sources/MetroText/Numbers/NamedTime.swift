/// Distinguishes a number that names a day, a month or a week from one that counts them: `14 tháng 10` is
/// October 14, and `thứ 5 ngày 14` is a Thursday.
struct NamedTime {
  private let text: TokenizedText

  init(_ text: TokenizedText) { self.text = text }

  /// Returns whether a number and its unit, which end before a token, belong to a date or a label.
  func has(_ number: Range<Int>, _ unit: LengthReader.Unit, end: Int) -> Bool {
    isLabel(number.lowerBound, unit) || unit == .month && isMonth(number.lowerBound, end)
      || unit != .month && isDayOfMonth(end)
  }

  /// Whether a word before the number names its unit: `tháng 5 ngày 14`, `hari ke-3`; after a number of its
  /// own, as in `2 weeks 3 days`, the word belongs to that one.
  private func isLabel(_ start: Int, _ unit: LengthReader.Unit) -> Bool {
    let before = text.word(start - 1)
    if Self.labels.contains(before) { return true }
    if before == "-", Self.labels.contains(text.word(start - 2)) { return true }
    guard let other = LengthReader.unit(before) else { return false }
    // No smaller unit stands before a larger one in a length: `14 dnia 10 miesiąca`.
    return !isNumber(start - 2) || unit == .month && other == .day
  }

  private func isMonth(_ start: Int, _ end: Int) -> Bool {
    if MonthNames.read(text, at: end) != nil { return true }
    let word = text.word(end - 1)
    if Self.monthsAfter[word]?.contains(text.word(end)) == true { return true }
    guard text[end]?.kind == .number else { return false }
    // "2 months 10 days" is a length.
    let place = text.word(end + 1) == "-" ? end + 2 : end + 1
    return LengthReader.unit(text.word(place)) == nil && !text.hasCharacters("วัน", at: place)
  }

  /// Whether a month follows days: `a los 14 días del mes de octubre`, `14 hari bulan Oktober`.
  private func isDayOfMonth(_ end: Int) -> Bool {
    var place = end
    while Self.links.contains(text.word(place)), place < end + 3 { place += 1 }
    if LengthReader.unit(text.word(place)) == .month { return true }
    return text[end]?.kind == .number && LengthReader.unit(text.word(end + 1)) == .month
  }

  private func isNumber(_ place: Int) -> Bool {
    guard let token = text[place] else { return false }
    return token.kind == .number || token.folded == "a"
      || NumberWordTable.articles.contains(token.folded)
      || NumberPhrase.read(text, at: place) != nil || LengthWords.number(text, at: place) != nil
  }

  /// Words before a number that make it ordinal, or a day of the week.
  private static let labels: Set<String> = ["thu", "ke"]

  /// Words between days and a month.
  private static let links: Set<String> = ["del", "do", "du", "de", "des", "of", "the", "this"]

  /// What follows a word for month in dates: Vietnamese months in words, "this" and "next"; folded.
  private static let monthsAfter: [String: Set<String>] = [
    "thang": [
      "gieng", "mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "chap", "nay",
      "toi", "truoc",
    ],
    "bulan": ["ini", "lalu", "depan", "ke"],
  ]
}
