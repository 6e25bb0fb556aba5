/// A calendar day among the tokens of a text, with or without its year.
struct DatePhrase {
  let tokens: Range<Int>
  private let year: Int?
  private let readings: [(month: Int, day: Int)]

  /// The days that it can mean: two if either number can be the month.
  func days(in year: Int?) -> [CalendarDay] {
    guard let year = self.year ?? year else { return [] }
    return readings.compactMap { CalendarDay(year: year, month: $0.month, day: $0.day) }
  }

  static func read(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let token = text[index] else { return nil }
    if token.kind == .number {
      return asian(text, at: index) ?? numeric(text, at: index) ?? dayFirst(text, at: index)
    }
    return monthFirst(text, at: index)
  }

  /// Reads 2015년 4월 8일, 4月8日.
  private static func asian(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    var place = index
    var year: Int?
    if ["년", "年"].contains(text.word(place + 1)) {
      year = text[place]?.value
      place += 2
    }
    guard let month = text[place]?.value, ["월", "月"].contains(text.word(place + 1)),
      let day = text[place + 2]?.value, isDay(text.word(place + 3))
    else { return nil }
    return DatePhrase(tokens: index..<place + 4, year: year, readings: [(month, day)])
  }

  private static func isDay(_ word: String) -> Bool {
    ["日", "号", "號"].contains(word) || word.hasPrefix("일")
  }

  /// Reads 2015-04-08, 2015.04.08, 08/04/2015.
  private static func numeric(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    let mark = text.word(index + 1)
    guard ["-", ".", "/"].contains(mark), text.word(index + 3) == mark,
      let first = text[index]?.value, let second = text[index + 2]?.value,
      let third = text[index + 4]?.value
    else { return nil }
    let tokens = index..<index + 5
    if text.word(index).utf8.count == 4 {
      return DatePhrase(tokens: tokens, year: first, readings: [(second, third)])
    }
    guard text.word(index + 4).utf8.count == 4 else { return nil }
    var readings: [(month: Int, day: Int)] = []
    if (1...12).contains(second) { readings.append((second, first)) }
    if (1...12).contains(first), first != second { readings.append((first, second)) }
    return DatePhrase(tokens: tokens, year: third, readings: readings)
  }

  /// Reads 8 April 2015, 8th of April, 8 de abril de 2015, 1er avril; of 8-14 April, the 8th.
  private static func dayFirst(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let day = text[index]?.value, (1...31).contains(day) else { return nil }
    var place = index + 1
    if ["st", "nd", "rd", "th", "er", ".", "º"].contains(text.word(place)) { place += 1 }
    if ["-", "–", "~", "to", "al", "au", "a"].contains(text.word(place)),
      text[place + 1]?.value.map({ (1...31).contains($0) }) == true
    {
      place += 2
    }
    if ["of", "de"].contains(text.word(place)) { place += 1 }
    if text.word(place) == "d", text.word(place + 1) == "'" { place += 2 }
    guard let month = MonthNames.number(text.word(place)) else { return nil }
    return ending(text, index, place + 1, month, day)
  }

  /// Reads April 8, April 8th, 2015; of April 8-14, the 8th.
  private static func monthFirst(_ text: TokenizedText, at index: Int) -> DatePhrase? {
    guard let month = MonthNames.number(text.word(index)) else { return nil }
    var place = index + 1
    if text.word(place) == "." { place += 1 }
    guard let day = text[place]?.value, (1...31).contains(day), text.word(place).utf8.count <= 2
    else { return nil }
    place += 1
    if ["st", "nd", "rd", "th"].contains(text.word(place)) { place += 1 }
    return ending(text, index, place, month, day)
  }

  /// Reads the year that follows a day and a month.
  private static func ending(
    _ text: TokenizedText, _ start: Int, _ end: Int, _ month: Int, _ day: Int
  ) -> DatePhrase {
    var place = end
    if [",", ".", "de", "del"].contains(text.word(place)) { place += 1 }
    let year = text[place].flatMap { $0.folded.utf8.count == 4 ? $0.value : nil }
    if let year, (1900...2199).contains(year) {
      return DatePhrase(tokens: start..<place + 1, year: year, readings: [(month, day)])
    }
    return DatePhrase(tokens: start..<end, year: nil, readings: [(month, day)])
  }
}

/// Names of the months in the languages of the sources.
enum MonthNames {
  static func number(_ folded: String) -> Int? { numbers[folded] }

  private static let numbers: [String: Int] = {
    let rows = [
      "january jan enero ene janvier janv gener januar",
      "february feb febrero fevrier fev febrer februar",
      "march mar marzo mars marc marz", "april apr abril abr avril avr", "may mayo mai maig maio",
      "june jun junio juin juny juni", "july jul julio juillet juil juliol juli",
      "august aug agosto ago aout agost",
      "september sep sept septiembre setembre septembre setembro",
      "october oct octubre octobre oktober outubro", "november nov noviembre novembre novembro",
      "december dec diciembre dic decembre desembre dezember dezembro",
    ]
    var numbers: [String: Int] = ["janeiro": 1, "fevereiro": 2, "marco": 3, "junho": 6, "julho": 7]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { numbers[String(name)] = index + 1 }
    }
    return numbers
  }()
}
