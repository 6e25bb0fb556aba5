/// Words that make a number of days one of working days: `diez días hábiles`, `عشرة أيام عمل`, `평일 10일간`.
enum WorkingDayWords {
  /// Returns whether the days at these tokens are working days.
  static func qualify(_ days: Range<Int>, in text: TokenizedText) -> Bool {
    if before.contains(where: { ends(text, before: days.lowerBound, $0) }) { return true }
    var place = days.upperBound
    while links.contains(text.word(place)), place < days.upperBound + 2 { place += 1 }
    if text.word(place) == "kerja", text.word(place + 1) == "sama" { return false }
    return after.contains(text.word(place))
      || phrasesAfter.length(in: text, at: place) != nil
      || charactersAfter.contains { text.hasCharacters($0, at: place) }
  }

  private static func ends(_ text: TokenizedText, before start: Int, _ word: String) -> Bool {
    let count = word.unicodeScalars.count
    return text.word(start - 1) == word || count > 1 && text.hasCharacters(word, at: start - count)
  }

  private static let links: Set<String> = ["(", "（", "de", "of", "-", "in"]

  /// Words behind a word for days.
  private static let after = WordStems(
    """
    hábil hábiles laborable* laboral* úteis ouvrable* ouvré* travail* travaillé* trabajo trabalho lavor* feriali \
    feiners hàbils kerja efektif عمل العمل دوام کاری roboczych robocze roboczy рабочих рабочие робочих робочі \
    pracovních pracovné работни lucrătoare workdays weekdays werkdagen arbetsdagar arbejdsdage \
    arbeidsdager virkedager arbeitstage* werktage* εργάσιμες εργάσιμων
    """)

  private static let phrasesAfter = PhraseTable(
    folding: "làm việc;iş günü;working days;working week;business days;work")

  private static let charactersAfter = ["工作日", "営業日", "平日", "ทำการ", "ทำงาน"]

  /// Words directly before a number of days.
  private static let before = ["평일", "영업일", "근무일", "平日", "工作日", "営業日"]
}
