/// The years that a title, a text or the path of a URL names as its own.
///
/// Future years that are part of the name of an agenda or plan, as in Agenda 2030, are omitted.
package struct WrittenYears: Equatable, Sendable {
  /// The years in the order of the text, without repetition; a range includes every year in it.
  package let all: [Int]

  package init(in text: String) {
    let text = TokenizedText(YearReader.withoutEscapes(text))
    var years: [Int] = []
    var index = 0
    let reader = DatePartReader(text: text, order: .ymd)
    while index < text.tokens.count {
      if let era = reader.eraYear(index) {
        if !YearReader.isTarget(text, at: era.end - 2) { years.append(era.year) }
        if YearReader.isFiscal(text, at: era.end - 2) { years.append(era.year + 1) }
        index = era.end
        continue
      }
      guard let first = YearReader.year(text, at: index) else {
        index += 1
        continue
      }
      if let range = YearReader.range(from: first, at: index, in: text) {
        years += range.years
        index = range.end
      } else {
        if !YearReader.isTarget(text, at: index) { years.append(first) }
        // A fiscal year extends into the next year.
        if YearReader.isFiscal(text, at: index) { years.append(first + 1) }
        index += 1
      }
    }
    var seen: Set<Int> = []
    all = years.filter { seen.insert($0).inserted }
  }
}

/// Reads the years that a text names, for callers that only need a list.
enum WrittenYear {
  static func years(in text: String) -> [Int] { WrittenYears(in: text).all }
}
