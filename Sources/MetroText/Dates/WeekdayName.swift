/// The name of a weekday among the tokens of a text.
struct WeekdayName {
  /// The day from 1, Monday, to 7, Sunday.
  let weekday: Int
  let tokens: Range<Int>

  /// Whether it means a weekday only in brackets after a date, as 水 does.
  private var needsBrackets = false

  /// Whether it is written after its date rather than before: in Korean, Chinese and Japanese.
  let followsDates: Bool

  private init(
    _ weekday: Int, _ tokens: Range<Int>, needsBrackets: Bool = false, followsDates: Bool = true
  ) {
    self.weekday = weekday
    self.tokens = tokens
    self.needsBrackets = needsBrackets
    self.followsDates = followsDates
  }

  static func read(_ text: TokenizedText, at index: Int) -> WeekdayName? {
    if let name = WeekdayWords.read(text, at: index) {
      return WeekdayName(name.weekday, index..<index + name.count, followsDates: false)
    }
    guard let token = text[index], token.kind == .word || token.kind == .character else {
      return nil
    }
    if token.isHangul {
      guard let weekday = korean[token.folded.first ?? " "] else { return nil }
      if token.folded.dropFirst().hasPrefix("요일") { return WeekdayName(weekday, index..<index + 1) }
      guard token.folded.count == 1 else { return nil }
      return WeekdayName(weekday, index..<index + 1, needsBrackets: true)
    }
    if token.kind == .character { return asian(text, at: index) }
    guard let weekday = names[token.folded] else { return nil }
    let isPortuguese = text.has(["-", "feira"], at: index + 1)
    if portuguese.contains(token.folded) && !isPortuguese { return nil }
    return WeekdayName(
      weekday, index..<index + (isPortuguese ? 3 : 1), followsDates: false)
  }

  /// Reads 星期三, 周三, 礼拜三, 水曜日, 水曜, and 水 or 三 in brackets.
  private static func asian(_ text: TokenizedText, at index: Int) -> WeekdayName? {
    for start in ["星期", "礼拜", "禮拜", "周", "週"] where text.hasCharacters(start, at: index) {
      let place = index + start.count
      guard let weekday = chinese[text.word(place)] else { return nil }
      return WeekdayName(weekday, index..<place + 1)
    }
    if let weekday = japanese[text.word(index)] {
      if text.hasCharacters("曜日", at: index + 1) { return WeekdayName(weekday, index..<index + 3) }
      if text.word(index + 1) == "曜" { return WeekdayName(weekday, index..<index + 2) }
      return WeekdayName(weekday, index..<index + 1, needsBrackets: true)
    }
    guard let weekday = chinese[text.word(index)] else { return nil }
    return WeekdayName(weekday, index..<index + 1, needsBrackets: true)
  }

  /// Returns the weekday with which a range of weekdays begins, by its last one: Monday in `Monday to
  /// Friday`, `segunda a sexta-feira` and `Senin s.d. Jumat`; nil if there is no range.
  static func first(
    ofRangeTo last: WeekdayName, _ names: [WeekdayName], in text: TokenizedText
  ) -> WeekdayName? {
    let end = last.tokens.lowerBound
    func isJoined(from start: Int) -> Bool {
      guard start < end, end - start <= 5 else { return false }
      let words = (start..<end).map(text.word)
      return DateWordTable.jointPhrases.contains(words)
        || words.contains(where: DateWordTable.joints.contains)
          && words.allSatisfy { DateWordTable.joints.contains($0) || fillers.contains($0) }
    }
    if let name = names.last(where: { isJoined(from: $0.tokens.upperBound) }) { return name }
    // Only the last of two Portuguese days has "-feira".
    let index = (max(0, end - 3)..<end).last { portuguese.contains(text.word($0)) }
    guard let index, isJoined(from: index + 1), let weekday = self.names[text.word(index)] else {
      return nil
    }
    return WeekdayName(weekday, index..<index + 1, followsDates: false)
  }

  /// Words beside the joint of a range of weekdays.
  private static let fillers: Set<String> = [
    ".", "the", "t", "/", "m", "s", "d", "zum", "le", "el", "il", "al", "do", "dengan",
  ]

  /// Returns whether it is before a date, with at most a comma and an article between them.
  func stands(before start: Int, in text: TokenizedText) -> Bool {
    guard !needsBrackets, tokens.upperBound <= start, start - tokens.upperBound <= 2 else {
      return false
    }
    // Only an abbreviation has its own period: "Wed. 8 April".
    let name = text.word(tokens.lowerBound)
    let isShort = name.count <= 4 || name == "thurs"
    return (tokens.upperBound..<start).allSatisfy {
      [",", "the", "el", "le", "dia", "(", "den", "，", "ngay", "،", "dne", "de", "il", "gunu"]
        .contains(
          text.word($0))
        || isShort && text.word($0) == "."
    }
  }

  /// Returns whether it is after a date (directly, in brackets or after a comma) but not before a
  /// number.
  func stands(after end: Int, in text: TokenizedText) -> Bool {
    let next = text[tokens.upperBound]
    let mark = text.word(end)
    if tokens.lowerBound == end + 1, ["(", "（", "[", "［"].contains(mark) { return true }
    let isBeforeDate =
      !followsDates && (next?.kind == .number || MonthNames.number(next?.folded ?? "") != nil)
    guard !needsBrackets, !isBeforeDate else { return false }
    // The period of an ordinal is not the end of a sentence: "2008. május 14., csütörtök".
    let isOrdinal = mark == "." && text.word(end + 1) == ","
    return tokens.lowerBound == end || tokens.lowerBound == end + 1 && mark == ","
      || tokens.lowerBound == end + 2 && isOrdinal
  }

  private static let korean: [Character: Int] = [
    "월": 1, "화": 2, "수": 3, "목": 4, "금": 5, "토": 6, "일": 7,
  ]
  private static let chinese: [String: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
  ]
  private static let japanese: [String: Int] = [
    "月": 1, "火": 2, "水": 3, "木": 4, "金": 5, "土": 6, "日": 7,
  ]
  /// Words that need `-feira` to mean a day.
  private static let portuguese: Set<String> = ["segunda", "terca", "quarta", "quinta", "sexta"]

  private static let names: [String: Int] = {
    let rows = [
      "monday mon lunes lun lundi dilluns segunda montag",
      "tuesday tue tues martes mardi dimarts terca dienstag",
      "wednesday wed miercoles mie mercredi mer dimecres quarta mittwoch",
      "thursday thu thur thurs jueves jue jeudi jeu dijous quinta donnerstag",
      "friday fri viernes vie vendredi ven divendres sexta freitag",
      "saturday sat sabado sab samedi sam dissabte samstag",
      "sunday sun domingo dom dimanche dim diumenge sonntag",
    ]
    var names: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { names[String(name)] = index + 1 }
    }
    return names
  }()
}
