/// A year of an era that a text states beside a year: `平成27年(2015年)`, `2016年（民國105年）`, `พ.ศ. 2562 (2019)`.
package struct WrittenEraYear: Equatable, Sendable {
  /// The year of the era as written: `平成27年`.
  package let name: String
  /// The year that it is.
  package let year: Int
  /// The year that the text states.
  package let stated: Int
  package let excerpt: String

  package var isRight: Bool { year == stated }

  package static func read(_ text: String) -> [WrittenEraYear] {
    let text = TokenizedText(text)
    return text.tokens.indices.compactMap { index in
      guard let era = era(text, at: index),
        let other = yearAfter(text, era.tokens.upperBound) ?? yearBefore(text, index)
      else { return nil }
      let start = min(era.tokens.lowerBound, other.tokens.lowerBound)
      let end = max(era.tokens.upperBound, other.tokens.upperBound)
      return WrittenEraYear(
        name: text.written(era.tokens), year: era.year, stated: other.year,
        excerpt: text.written(start..<end))
    }
  }

  private static func era(
    _ text: TokenizedText, at index: Int
  ) -> (year: Int, tokens: Range<Int>)? {
    if let era = DatePartReader(text: text, order: .ymd).eraYear(index) {
      let end = text.word(era.end) == "度" ? era.end + 1 : era.end
      return (era.year, index..<end)
    }
    guard let value = text[index]?.value, MonthNames.buddhistYears.contains(value),
      isBuddhist(text, before: index)
    else { return nil }
    return (value - MonthNames.buddhistOffset, index..<index + 1)
  }

  /// Returns whether the words before a number say that it is a year of the Buddhist era: `พ.ศ.`, `ปี`, `B.E.`.
  private static func isBuddhist(_ text: TokenizedText, before index: Int) -> Bool {
    let last = text.word(index - 1)
    return last == "be" || text.has(["b", ".", "e", "."], at: index - 4)
      || text.has(["b", ".", "e"], at: index - 3)
      || ["พ.ศ.", "พ.ศ", "พศ", "ปี", "พุทธศักราช"].contains { name in
        let count = name.unicodeScalars.count
        return (1...count).contains { text.hasCharacters(name, at: index - $0) }
      }
  }

  /// Reads the `(2015年)` behind a year of an era.
  private static func yearAfter(
    _ text: TokenizedText, _ end: Int
  ) -> (year: Int, tokens: Range<Int>)? {
    guard ["(", "（", "/", "=", "・", "["].contains(text.word(end)) else { return nil }
    var place = end + 1
    while Self.words.contains(text.word(place)), place < end + 6 { place += 1 }
    guard let year = year(text, place) else { return nil }
    return (year, end..<closed(text, place + 1))
  }

  /// Reads the `2016年（` before a year of an era.
  private static func yearBefore(
    _ text: TokenizedText, _ start: Int
  ) -> (year: Int, tokens: Range<Int>)? {
    guard
      let opening = (max(0, start - 5)..<start).last(where: {
        ["(", "（", "[", "/", "="].contains(text.word($0))
      }), !(opening + 1..<start).contains(where: { text[$0]?.kind == .number })
    else { return nil }
    let words = ["年", "年度", "度"]
    var place = opening - 1
    while words.contains(text.word(place)) || text.word(place).hasPrefix("년") { place -= 1 }
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
