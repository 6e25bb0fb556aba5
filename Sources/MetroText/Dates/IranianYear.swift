/// A year of the Iranian solar calendar among the tokens of a text: `۲۸ فروردین ۱۳۹۵`, `سال ۱۳۹۸`,
/// `5 Aban 1398`.
///
/// Year 1395 began in March 2016. Its first nine months lie in 2016, its tenth in both years, and
/// the last two in 2017.
enum IranianYear {
  /// Returns the years of the common era of which a year is part, and its tokens with a month
  /// before it.
  static func read(
    _ text: TokenizedText, at index: Int
  ) -> (years: ClosedRange<Int>, tokens: Range<Int>)? {
    guard let value = text[index]?.value, text.word(index).utf8.count == 4,
      (1330...1479).contains(value), !islamic.contains(text.word(index + 1))
    else { return nil }
    let first = value + 621
    var place = index - 1
    while place >= 0, place > index - 5, fillers.contains(text.word(place)) { place -= 1 }
    // The German "mehr" and the English "tir" are in lower case.
    let isName =
      place >= 0 && text.written(place..<place + 1).first.map { !$0.isLowercase } ?? false
    if isName, let month = months[text.word(place)] {
      let years =
        month < 10 ? first...first : month == 10 ? first...first + 1 : first + 1...first + 1
      return (years, place..<index + 1)
    }
    return text.word(index - 1) == year ? (first...first + 1, index..<index + 1) : nil
  }

  /// Returns whether a year of the Islamic calendar is part of a year of the common era, or nearly.
  static func isIslamic(_ value: Int, in year: Int) -> Bool {
    // 33 Islamic years are about 32 others, and 1400 began in November 1979.
    let start = 1979 + (value - 1400) * 32 / 33
    return (start - 1...start + 2).contains(year)
  }

  private static let year = TokenizedText("سال").word(0)

  /// Words between a month and its year: `فروردین‌ماه سال ۱۳۹۵`.
  private static let fillers: Set<String> = Set(
    ["سال", "ماه", "\u{200C}"].map { TokenizedText($0).word(0) })

  /// Words behind a year of the lunar calendar.
  private static let islamic: Set<String> = Set(
    ["قمری", "ق", "ه", "هـ", "هجری", "هجرية", "AH"].map { TokenizedText($0).word(0) })

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    let rows =
      "فروردین farvardin;اردیبهشت ordibehesht;خرداد khordad;تیر tir;مرداد mordad;شهریور shahrivar;مهر mehr"
      + ";آبان aban;آذر azar;دی dey;بهمن bahman;اسفند esfand"
    for (index, row) in rows.split(separator: ";").enumerated() {
      for name in row.split(separator: " ") {
        months[TokenizedText(String(name)).word(0)] = index + 1
      }
    }
    return months
  }()
}
