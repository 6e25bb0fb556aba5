/// The days of a program beside a month in another cell, as two columns of a sheet have them.
package enum DaysInMonths {
  /// Returns the months that a cell names, by their numbers: one, or the two that a range begins and ends in, as in
  /// `junio / julio` and `oct.-nov.`; empty for other texts.
  package static func months(_ text: String) -> [Int] {
    if let number = Int(text.trimmingBlanks()), (1...12).contains(number) { return [number] }
    let text = TokenizedText(text)
    var months: [Int] = []
    var index = 0
    while index < text.tokens.count {
      guard months.isEmpty || isJoint(text, index), months.count < 2 else { return [] }
      if !months.isEmpty { index += 1 }
      guard let (month, end) = month(text, at: index) else { return [] }
      months.append(month)
      index = text.word(end) == "." ? end + 1 : end
    }
    return months
  }

  /// Returns the days of a text such as `27-1` and `30 al 3`, of which the second number is smaller, so that it is of
  /// a later month; nil for other texts.
  package static func crossing(_ text: String) -> (first: Int, last: Int)? {
    let text = TokenizedText(text)
    // 12/5 is a day and a month, and `12 y 5` are two days.
    guard text.tokens.count == 3, let first = day(text, 0), text.word(1) != "/",
      DateWordTable.joints.contains(text.word(1)), let last = day(text, 2), last < first
    else { return nil }
    return (first, last)
  }

  /// Returns whether the days of a cell name their own months: `29 feb - 4 mar`, `29/10 au 2/11`.
  package static func nameMonths(_ text: String) -> Bool {
    let text = TokenizedText(text)
    // In Spanish, mar is a Tuesday as well.
    let hasMonth = text.tokens.indices.contains {
      month(text, at: $0) != nil && CellWeekday.read(text, at: $0) == nil
    }
    if hasMonth { return true }
    func isPair(_ index: Int) -> Bool {
      day(text, index) != nil && ["/", "."].contains(text.word(index + 1))
        && day(text, index + 2) != nil && text[index + 2]?.isSpaced == false
    }
    let end = text.word(3) == "." ? 4 : 3
    guard isPair(0), isJoint(text, end), text.word(end) != "/" else { return false }
    return isPair(end + 1)
  }

  private static func month(_ text: TokenizedText, at index: Int) -> (month: Int, end: Int)? {
    if let name = MonthNames.read(text, at: index) { return name }
    if let month = DateWordTable.month(text.word(index)) { return (month, index + 1) }
    guard let month = text[index]?.value, (1...12).contains(month),
      ["월", "月"].contains(text.word(index + 1))
    else { return nil }
    return (month, index + 2)
  }

  private static func isJoint(_ text: TokenizedText, _ index: Int) -> Bool {
    DateWordTable.joints.contains(text.word(index))
      || DateWordTable.lists.contains(text.word(index))
  }

  private static func day(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let day = text[index]?.value, (1...31).contains(day), text.word(index).utf8.count <= 2
    else { return nil }
    return day
  }
}
