/// The last days of ranges whose month is written once, before the first day.
extension DatePhrase {
  /// Reads the 31 in `November 28-31, 2017`, `11月28日至31日`, `11월 28일부터 31일까지` and `2017.11.28-31`, behind
  /// the date that the range begins with.
  static func endOfRange(_ text: TokenizedText, after first: DatePhrase) -> DatePhrase? {
    guard first.readings.count == 1, !first.isPair, let (month, day) = first.readings.first else {
      return nil
    }
    let end = first.tokens.upperBound
    var place = end
    if DateWordTable.joints.contains(text.word(place)) {
      place += 1
    } else if !text.word(end - 1).hasSuffix("부터") {
      return nil
    }
    if text.word(place) == "the" { place += 1 }
    guard let last = text[place]?.value, text.word(place).utf8.count <= 2, last > day else {
      return nil
    }
    let next = afterOrdinal(text, place + 1)
    let tokens: Range<Int>
    var year = first.year
    if isDay(text.word(end - 1)) || text.word(end - 1).hasPrefix("일") {
      guard isDay(text.word(next)) else { return nil }
      tokens = first.tokens.lowerBound..<next + 1
    } else if MonthNames.number(text.word(first.tokens.lowerBound)) != nil {
      let comma = [",", "."].contains(text.word(next)) ? next + 1 : next
      let stated = MonthNames.year(text, at: comma)
      guard stated != nil || isFree(text, at: next) else { return nil }
      year = year ?? stated
      tokens = first.tokens.lowerBound..<(stated == nil ? next : comma + 1)
    } else {
      // 2017.11.28-31, but not 2017-11-28/12-05.
      guard text.word(first.tokens.lowerBound).utf8.count == 4, isFree(text, at: next) else {
        return nil
      }
      tokens = first.tokens.lowerBound..<next
    }
    return DatePhrase(tokens: tokens, year: year, readings: [(month, last)])
  }

  /// Reads the 31 in `2017年11月28-31日`, whose first day has no word of its own.
  static func joinedDays(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let month = text[index]?.value, ["월", "月"].contains(text.word(index + 1)),
      let first = text[index + 2]?.value, DateWordTable.joints.contains(text.word(index + 3)),
      let last = text[index + 4]?.value, last > first, isDay(text.word(index + 5))
    else { return nil }
    let hasYear = ["년", "年"].contains(text.word(index - 1))
    let year = hasYear ? Self.year(text, at: index - 2) : nil
    guard !hasYear || year != nil else { return nil }
    return DatePhrase(
      tokens: (hasYear ? index - 2 : index)..<index + 6, year: year, readings: [(month, last)])
  }

  /// Reads the first day of `31.11. bis 2.12.2017`, which has no year of its own.
  static func dottedStart(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let day = text[index]?.value, text.word(index + 1) == ".",
      let month = text[index + 2]?.value, text.word(index + 3) == ".",
      text[index + 1]?.isSpaced == false, text[index + 3]?.isSpaced == false,
      DateWordTable.joints.contains(text.word(index + 4)), text[index + 5]?.kind == .number,
      text.word(index + 6) == ".", text[index + 7]?.kind == .number, text.word(index + 8) == ".",
      let year = year(text, at: index + 9), text.word(index - 1) != "."
    else { return nil }
    return DatePhrase(tokens: index..<index + 4, year: year, readings: [(month, day)])
  }

  /// Returns whether the number before a token counts nothing that follows: it is before a mark, or a word
  /// that no thing begins with.
  static func isFree(_ text: TokenizedText, at index: Int) -> Bool {
    guard let token = text[index] else { return true }
    if token.kind == .mark {
      let isJoined = ["-", "‐", "‑", "/", ":", "."].contains(token.folded)
      return !["%", "°", "٪"].contains(token.folded)
        && (!isJoined || text[index + 1].map { $0.isSpaced } ?? true)
    }
    return behindDays.contains(token.folded)
  }

  /// Words behind a day; what is counted begins with none of them.
  private static let behindDays: Set<String> = [
    "in", "at", "and", "to", "until", "till", "through", "from", "en", "a", "y", "et", "und", "bis",
    "im", "al", "hasta", "au", "this", "last", "next", "was", "were", "is", "will",
  ]
}
