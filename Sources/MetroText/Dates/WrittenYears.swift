/// The years that a title, a text or the path of a web address names as its own time.
///
/// Years to come that give an agenda or a plan its name, as in Agenda 2030, are left out.
package struct WrittenYears: Equatable, Sendable {
  /// In the order of the text, each once; of a range every year in it.
  package let all: [Int]

  package init(in text: String) {
    let text = TokenizedText(YearReader.withoutEscapes(text))
    var years: [Int] = []
    var index = 0
    while index < text.tokens.count {
      guard let first = YearReader.year(text, at: index) else {
        index += 1
        continue
      }
      if let range = YearReader.range(from: first, at: index, in: text) {
        years += range.years
        index = range.end
      } else {
        if !YearReader.isTarget(text, at: index) { years.append(first) }
        // A year of accounts runs into the next one.
        if text.hasCharacters("年度", at: index + 1) || text.word(index - 1) == "fy" {
          years.append(first + 1)
        }
        index += 1
      }
    }
    var seen: Set<Int> = []
    all = years.filter { seen.insert($0).inserted }
  }
}

/// Reads the years that a text names, for those who need no more than a list.
enum WrittenYear {
  static func years(in text: String) -> [Int] { WrittenYears(in: text).all }
}
