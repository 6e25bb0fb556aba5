/// A year of an era that a text states beside a year: `平成27年(2015年)`, `2016年（民國105年）`, `พ.ศ. 2562
/// (2019)`, `فروردین ۱۳۹۵ (آوریل ۲۰۱۶)`.
package struct WrittenEraYear: Equatable, Sendable {
  /// The year of the era as written: `平成27年`.
  package let name: String
  /// The year that it is.
  package let year: Int
  /// Whether it is part of the next year too, as a year of the Iranian calendar is.
  package var reachesNext = false
  /// The year that the text states.
  package let stated: Int
  package let excerpt: String

  /// How many years later the stated year can be: a fiscal year, `年度`, ends in the next one.
  var fiscal = 0

  package var isRight: Bool {
    year == stated || stated - year == fiscal || reachesNext && year + 1 == stated
  }

  package static func read(_ text: String) -> [WrittenEraYear] {
    let text = TokenizedText(text)
    return text.tokens.indices.compactMap { index in
      guard let era = era(text, at: index),
        let other = yearAfter(text, era.tokens.upperBound)
          ?? yearBefore(text, era.tokens.lowerBound, allowsDays: era.isIranian)
      else { return nil }
      // Years of the Islamic calendar have the same numbers, and Iranian texts state them too.
      if era.isIranian, IranianYear.isIslamic(era.number, in: other.year) { return nil }
      let start = min(era.tokens.lowerBound, other.tokens.lowerBound)
      let end = max(era.tokens.upperBound, other.tokens.upperBound)
      return WrittenEraYear(
        name: text.written(era.tokens), year: era.year, reachesNext: era.reachesNext,
        stated: other.year, excerpt: text.written(start..<end),
        fiscal: (era.tokens.contains { text.word($0) == "度" } ? 1 : 0)
          - (other.tokens.contains { text.word($0) == "度" } ? 1 : 0))
    }
  }

  private struct Era {
    let number: Int
    let year: Int
    var reachesNext = false
    var isIranian = false
    let tokens: Range<Int>
  }

  private static func era(_ text: TokenizedText, at index: Int) -> Era? {
    if let era = DatePartReader(text: text, order: .ymd).eraYear(index) {
      let end = text.word(era.end) == "度" ? era.end + 1 : era.end
      return Era(number: era.year, year: era.year, tokens: index..<end)
    }
    guard let value = text[index]?.value else { return nil }
    if let iranian = IranianYear.read(text, at: index) {
      return Era(
        number: value, year: iranian.years.lowerBound, reachesNext: iranian.years.count > 1,
        isIranian: true, tokens: iranian.tokens)
    }
    guard MonthNames.buddhistYears.contains(value) else { return nil }
    let year = value - MonthNames.buddhistOffset
    if isBuddhist(text, before: index) {
      return Era(number: value, year: year, tokens: index..<index + 1)
    }
    return buddhistEnd(text, at: index + 1).map {
      Era(number: value, year: year, tokens: index..<$0)
    }
  }

  /// Returns the token after the `B.E.` or `BE` behind a number.
  private static func buddhistEnd(_ text: TokenizedText, at index: Int) -> Int? {
    if text.has(["b", ".", "e", "."], at: index) { return index + 4 }
    if text.has(["b", ".", "e"], at: index) { return index + 3 }
    return text.word(index) == "be" && text.written(index..<index + 1) == "BE" ? index + 1 : nil
  }

  /// Returns whether the words before a number say that it is a year of the Buddhist era: `พ.ศ.`,
  /// `ปี`, `B.E.`, and a Thai month.
  private static func isBuddhist(_ text: TokenizedText, before index: Int) -> Bool {
    // The English verb is in lower case: "there will be 2500".
    let isAbbreviation = index > 0 && text.written(index - 1..<index) == "BE"
    return isAbbreviation || text.has(["b", ".", "e", "."], at: index - 4)
      || text.has(["b", ".", "e"], at: index - 3)
      || ["พ.ศ.", "พ.ศ", "พศ", "ปี", "พุทธศักราช"].contains { name in
        let count = name.unicodeScalars.count
        return (1...count).contains { text.hasCharacters(name, at: index - $0) }
      } || isBehindThaiMonth(text, index)
  }

  /// Returns whether a Thai month, or its abbreviation, is directly before a number: `มีนาคม 2561`,
  /// `มี.ค. 2561`.
  private static func isBehindThaiMonth(_ text: TokenizedText, _ index: Int) -> Bool {
    if text.word(index - 1) == "." {
      let letters = ["ค", "ย", "พ"].contains(text.word(index - 2))
      return letters && (index - 5..<index - 2).contains { text.word($0) == "." }
    }
    guard MonthNames.isThai(text, before: index) else { return false }
    return (index - 10..<index).contains { MonthNames.read(text, at: $0)?.end == index }
  }

  /// Reads the `(2015年)` behind a year of an era, and the `(12–16 April 2016)`.
  private static func yearAfter(
    _ text: TokenizedText, _ end: Int
  ) -> (year: Int, tokens: Range<Int>)? {
    guard ["(", "（", "/", "=", "・", "["].contains(text.word(end)) else { return nil }
    var place = end + 1
    while words.contains(text.word(place)), place < end + 6 { place += 1 }
    if let year = year(text, place) {
      // (2018–2019)
      let isRange =
        DateWordTable.joints.contains(text.word(place + 1)) && text[place + 2]?.kind == .number
      return isRange ? nil : (year, end..<closed(text, place + 1))
    }
    guard ["(", "（", "["].contains(text.word(end)) else { return nil }
    // Days, names of months and one year are the same date in the other calendar.
    var hasMonth = false
    var stated: Int?
    while place < end + 20 {
      if let stated, [")", "）", "]"].contains(text.word(place)) {
        return hasMonth ? (stated, end..<place + 1) : nil
      }
      if let year = year(text, place) {
        guard stated == nil || stated == year else { return nil }
        stated = year
        place += 1
      } else if let month = MonthNames.read(text, at: place) {
        hasMonth = true
        place = month.end
      } else if isDay(text, place) || DateWordTable.joints.contains(text.word(place))
        || words.contains(text.word(place)) || [",", ".", "de"].contains(text.word(place))
      {
        place += 1
      } else {
        return nil
      }
    }
    return nil
  }

  private static func isDay(_ text: TokenizedText, _ place: Int) -> Bool {
    text[place]?.value.map { (1...31).contains($0) } ?? false
  }

  /// Reads the `2016年（` before a year of an era.
  private static func yearBefore(
    _ text: TokenizedText, _ start: Int, allowsDays: Bool
  ) -> (year: Int, tokens: Range<Int>)? {
    guard
      let opening = (max(0, start - 5)..<start).last(where: {
        ["(", "（", "[", "/", "="].contains(text.word($0))
      }),
      !(opening + 1..<start).contains(where: {
        text[$0]?.kind == .number && !(allowsDays && isDay(text, $0))
      })
    else { return nil }
    let words = ["年", "年度", "度"]
    var place = opening - 1
    while words.contains(text.word(place)) || text.word(place).hasPrefix("년") { place -= 1 }
    // The years of a range are not one: 2014-2015年度.
    let isRange = ["-", "–", "—", "~", "〜", "～", "/"].contains(text.word(place - 1))
    guard !(isRange && text[place - 2]?.kind == .number) else { return nil }
    return year(text, place).map { ($0, place..<opening) }
  }

  private static func year(_ text: TokenizedText, _ place: Int) -> Int? {
    guard let token = text[place], token.folded.utf8.count == 4, let value = token.value,
      years.contains(value)
    else { return nil }
    return value
  }

  /// Returns the token after a closing bracket, if only words for a year are before it.
  private static func closed(_ text: TokenizedText, _ place: Int) -> Int {
    var end = place
    while ["年", "度"].contains(text.word(end)) || text.word(end).hasPrefix("년") { end += 1 }
    return [")", "）", "]"].contains(text.word(end)) ? end + 1 : end
  }

  private static let years = 1868...2100

  /// Words before a year of the common era: `ค.ศ. 2019`, `西暦2019年`, `A.D. 2019`; folded.
  private static let words: Set<String> = Set(
    "ค . ศ ค.ศ 西 暦 曆 历 公 元 서기 ad a d ce".split(separator: " ")
      .map { TokenizedText(String($0)).word(0) })
}
