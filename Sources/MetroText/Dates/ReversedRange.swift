/// A range of days in a text that ends before it begins: `15-12 September 2017`, `from 15 to 12 September`,
/// `September 15-12, 2017`, `9月15日至12日`.
///
/// Only ranges within one named month are read, since 15-12 alone can be a day and a month, and 28-2 March can
/// begin in February.
package struct ReversedRange: Equatable, Sendable {
  package let first: Int
  package let last: Int
  package let month: Int
  package let excerpt: String

  /// The days as words: `15 to 12 September`.
  package var name: String { "\(first) to \(last) \(MonthNames.english[month - 1])" }

  package static func read(_ text: String) -> [ReversedRange] {
    let text = TokenizedText(text)
    var found: [ReversedRange] = []
    for index in text.tokens.indices {
      let range =
        daysFirst(text, at: index) ?? asian(text, at: index) ?? monthFirst(text, at: index)
      guard let range, !found.contains(where: { $0.name == range.name }) else { continue }
      found.append(range)
    }
    return found
  }

  /// Reads `15-12 September 2017` and `from 15th to 12th September`.
  private static func daysFirst(_ text: TokenizedText, at index: Int) -> ReversedRange? {
    // 2017-15-12, 10:15-12 and 3/15-12 are other things.
    guard let first = day(text, index), isFirst(text, index),
      let joint = joint(text, afterDay(text, index)), let last = day(text, joint)
    else { return nil }
    var place = afterDay(text, joint)
    if ["of", "de"].contains(text.word(place)) { place += 1 }
    guard let (month, end) = MonthNames.read(text, at: place),
      text[place]?.kind == .character || text[place]?.isSpaced == true
        || ["of", "de", "."].contains(text.word(place - 1))
    else { return nil }
    let comma = [",", ".", "de", "del"].contains(text.word(end)) ? end + 1 : end
    if MonthNames.year(text, at: comma) != nil {
      return range(text, index..<comma + 1, first, last, month)
    }
    // "9 to 5" are hours, and "15 to 12 September participants" are people.
    guard first > 12, DatePhrase.isFree(text, at: end) else { return nil }
    return range(text, index..<end, first, last, month)
  }

  /// Reads `September 15-12, 2017` and `September 15 to 12, 2017`.
  private static func monthFirst(_ text: TokenizedText, at index: Int) -> ReversedRange? {
    guard let month = MonthNames.number(text.word(index)),
      !WeekdayWords.isWeekday(text, at: index)
    else { return nil }
    let place = text.word(index + 1) == "." ? index + 2 : index + 1
    guard let first = day(text, place),
      let joint = joint(text, DatePhrase.afterOrdinal(text, place + 1)),
      let last = day(text, joint)
    else { return nil }
    let end = DatePhrase.afterOrdinal(text, joint + 1)
    let comma = [",", "."].contains(text.word(end)) ? end + 1 : end
    if MonthNames.year(text, at: comma) != nil {
      return range(text, index..<comma + 1, first, last, month)
    }
    // "September 15 to 12 October" and "September 15 - 12 cities" are no ranges of one month.
    guard first > 12, DatePhrase.isFree(text, at: end) else { return nil }
    return range(text, index..<end, first, last, month)
  }

  /// Reads `9月15日至12日`, `9월 15일~12일` and `9月15-12日`.
  private static func asian(_ text: TokenizedText, at index: Int) -> ReversedRange? {
    guard let month = text[index]?.value, (1...12).contains(month),
      ["월", "月"].contains(text.word(index + 1)), let first = day(text, index + 2)
    else { return nil }
    let place = DatePhrase.isDay(text.word(index + 3)) ? index + 4 : index + 3
    let start = text.word(place - 1).hasSuffix("부터") ? place : joint(text, place)
    guard let start, let last = day(text, start), DatePhrase.isDay(text.word(start + 1)),
      !text.word(start + 1).hasPrefix("일간"),
      !["间", "間", "以", "동안"].contains(text.word(start + 2))
    else { return nil }
    return range(text, index..<start + 2, first, last, month)
  }

  private static func range(
    _ text: TokenizedText, _ tokens: Range<Int>, _ first: Int, _ last: Int, _ month: Int
  ) -> ReversedRange? {
    // 28-2 March can be five days.
    guard last < first, 31 - first + last > Self.longestAcrossMonths else { return nil }
    return ReversedRange(
      first: first, last: last, month: month, excerpt: text.written(tokens))
  }

  /// The most days that a range over the end of a month, whose other month is not written, surely has.
  private static let longestAcrossMonths = 16

  private static func day(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let day = text[index]?.value, (1...31).contains(day), text.word(index).utf8.count <= 2
    else { return nil }
    return day
  }

  /// Returns the token after a day, its ordinal suffix and the point of German.
  private static func afterDay(_ text: TokenizedText, _ index: Int) -> Int {
    let end = DatePhrase.afterOrdinal(text, index + 1)
    return text.word(end) == "." && text[end]?.isSpaced == false ? end + 1 : end
  }

  /// Returns whether no mark or month joins a number to what is before it.
  private static func isFirst(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let before = text[index - 1] else { return true }
    if before.kind == .mark {
      return ["(", ",", ";", "\n", "\"", "“", "「", "["].contains(before.folded)
        || text[index]?.isSpaced == true && [":", "-", "–", "—", "|"].contains(before.folded)
          && text[index - 2].map { $0.kind == .word && MonthNames.number($0.folded) == nil } ?? true
    }
    // The 15 of "30 November to 15-12 December" and of "May 15 to 12 June" is part of more.
    return before.kind == .word && MonthNames.number(before.folded) == nil
      && !DateWordTable.ordinals.contains(before.folded)
  }

  /// Returns the token after the word or mark that joins two days; nil without one.
  private static func joint(_ text: TokenizedText, _ index: Int) -> Int? {
    if text.hasCharacters("から", at: index) { return index + 2 }
    guard DateWordTable.joints.contains(text.word(index)), text.word(index) != "/" else {
      return nil
    }
    return text.word(index + 1) == "the" ? index + 2 : index + 1
  }
}
