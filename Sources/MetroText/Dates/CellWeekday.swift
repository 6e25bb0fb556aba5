/// A weekday in a text that holds nothing but a date, where short names and those that mean something
/// else in sentences are certain: `Mo.`, `seg.`, `dl.`, `mar. 5 juin`.
struct CellWeekday {
  /// The day from 1, Monday, to 7, Sunday.
  let weekday: Int
  /// The token after the name.
  let end: Int
  /// Whether the word has another meaning, so that only a day after it makes it a weekday.
  let isShort: Bool

  /// Reads a name that begins at a token.
  static func read(_ text: TokenizedText, at index: Int) -> CellWeekday? {
    let word = text.word(index)
    if let name = WeekdayName.read(text, at: index) {
      let isShort = DateWordTable.month(word) != nil
      return CellWeekday(weekday: name.weekday, end: name.tokens.upperBound, isShort: isShort)
    }
    return short[word].map { CellWeekday(weekday: $0, end: index + 1, isShort: true) }
  }

  /// Reads a name after a date: in brackets, after a comma, or directly, unless it is before another
  /// date.
  static func read(_ text: TokenizedText, after index: Int) -> CellWeekday? {
    let isBracket = ["(", "（", "[", "［"].contains(text.word(index))
    let start = isBracket || [",", "，"].contains(text.word(index)) ? index + 1 : index
    guard let name = read(text, at: start) else { return nil }
    var end = name.end
    if text.word(end) == "." { end += 1 }
    if isBracket {
      guard [")", "）", "]", "］"].contains(text.word(end)) else { return nil }
      return CellWeekday(weekday: name.weekday, end: end + 1, isShort: name.isShort)
    }
    // A single character such as 水 or 수 is a weekday in brackets only.
    guard text[start]?.kind == .word || end > start + 1, text.word(start).count > 1,
      text[end]?.kind != .number, DateWordTable.month(text.word(end)) == nil
    else { return nil }
    return CellWeekday(weekday: name.weekday, end: end, isShort: name.isShort)
  }

  private static let short: [String: Int] = {
    let rows = [
      "mo seg segunda dl", "di ter terca dt mar", "mi qua quarta dc", "do qui quinta dj",
      "fr sex sexta dv", "sa ds", "so dg",
    ]
    var days: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { days[String(name)] = index + 1 }
    }
    return days
  }()
}
