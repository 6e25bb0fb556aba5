/// Distinguishes durations from distant days, ordinal days and names of days.
enum LengthReader {
  enum Unit {
    case day, week, month, night
  }

  /// Returns the duration of a number and its unit, and the token behind it, unless the surrounding words
  /// exclude it.
  static func length(
    of number: NumberPhrase, in text: TokenizedText
  ) -> (unit: Unit, length: WrittenLength, end: Int)? {
    let start = number.tokens.lowerBound
    guard number.value > 0, !number.isAbout, let token = text[start] else { return nil }
    if ["~", "～", "〜", "–"].contains(text.word(start - 1)) { return nil }
    let isHangul = token.isHangul || text[number.tokens.upperBound]?.isHangul == true
    let isAsian = !isHangul && text[number.tokens.upperBound]?.kind == .character
    guard
      let (unit, end) = isHangul
        ? korean(number, text)
        : isAsian ? thai(number, text) ?? chinese(number, text) : european(number, text)
    else { return nil }
    guard var days = days(number.value, unit), LengthSubject(text).isProgram(start..<end),
      !NamedTime(text).has(number.tokens, unit, end: end)
    else { return nil }
    if unit == .day, number.tokens.count == 1, let least = LengthWords.idioms[token.folded] {
      days = least...number.value
    }
    // 两天半: the half is on one day more.
    if isAsian, text.word(end) == "半" {
      guard unit == .day else { return nil }
      return (
        unit,
        WrittenLength(
          days: days.lowerBound...days.upperBound + 1, excerpt: text.written(start..<end + 1)),
        end + 1
      )
    }
    return (
      unit,
      WrittenLength(
        days: days, excerpt: text.written(start..<end), nights: unit == .night ? number.value : nil),
      end
    )
  }

  private static func days(_ value: Int, _ unit: Unit) -> ClosedRange<Int>? {
    switch unit {
    case .day: value <= 60 ? value...value : nil
    case .night: value <= 60 ? value + 1...value + 1 : nil
    case .week: value <= 12 ? value * 5...value * 7 : nil
    case .month: value <= 24 ? value * 28...value * 31 : nil
    }
  }

  /// Reads durations written as a single word.
  static func word(_ text: TokenizedText, at index: Int) -> WrittenLength? {
    let word = text.word(index)
    if word == "weeklong" || text.has(["week", "-", "long"], at: index) {
      return WrittenLength(days: 5...7, excerpt: text.written(index..<index + 1))
    }
    if word == "monthlong" || text.has(["month", "-", "long"], at: index) {
      return WrittenLength(days: 28...31, excerpt: text.written(index..<index + 1))
    }
    if let (value, unit) = LengthWords.whole[word] ?? LengthWords.compound(word),
      !LengthWords.notAfter.contains(text.word(index - 1)),
      !LengthWords.notBefore.contains(text.word(index + 1)), let days = days(value, unit)
    {
      return WrittenLength(days: days, excerpt: text.written(index..<index + 1))
    }
    guard let row = koreanDays.first(where: { word.hasPrefix($0.0) }) else { return nil }
    let rest = word.dropFirst(row.0.count)
    guard
      rest.hasPrefix("간") || rest.hasPrefix("동안")
        || rest == "" && text.word(index + 1).hasPrefix("동안")
    else {
      return nil
    }
    return WrittenLength(days: row.1...row.1, excerpt: text.written(index..<index + 1))
  }

  private static let koreanDays = [
    ("이틀", 2), ("사흘", 3), ("나흘", 4), ("닷새", 5), ("엿새", 6), ("이레", 7), ("여드레", 8), ("열흘", 10),
  ]
}

extension LengthReader {
  private static func european(
    _ number: NumberPhrase, _ text: TokenizedText
  ) -> (Unit, end: Int)? {
    var place = number.tokens.upperBound
    let hasHyphen = text.word(place) == "-"
    if hasHyphen { place += 1 }
    guard let unit = unit(text.word(place)),
      !hasHyphen || text[place]?.isSpaced == false
    else {
      return nil
    }
    let before = number.tokens.lowerBound - 1
    let end = place + 1
    // "Seminar über drei Tage" lasts three days.
    let lasts =
      ["uber", "over"].contains(text.word(before))
      && (LengthWords.events.contains(where: text.word(before - 1).hasSuffix)
        || LengthWords.spreads(text, before, end))
    if !lasts, CountContext.bound(of: number, in: text) != .exact { return nil }
    // "Una jornada" is a meeting, and "cuatro jornadas" are days.
    if text.word(place) == "jornadas", number.value < 2 { return nil }
    if notAfter.contains(text.word(before)) || notBefore.contains(text.word(end)) { return nil }
    if LengthWords.notAfter.contains(text.word(before))
      || LengthWords.notBefore.contains(text.word(end))
    {
      return nil
    }
    if isPart(number, text) { return nil }
    if text.word(before) == "the" || text.word(before) == "of" {
      if notAfter.contains(text.word(before - 1)) { return nil }
    }
    for phrase in phrasesNotAfter
    where text.has(phrase, at: number.tokens.lowerBound - phrase.count) {
      return nil
    }
    // "One day, cities will ..." is a story, and "a day" is a frequency.
    if number.value == 1, unit == .day, !hasHyphen, !things.contains(text.word(end)),
      !text.word(end).isEmpty || number.tokens.lowerBound > 0,
      ["one", "un", "um", "uma"].contains(text.word(number.tokens.lowerBound))
    {
      return nil
    }
    return (unit, end)
  }

  /// Returns whether the sentence describes a part of a program: "it included a two-day forum".
  private static func isPart(_ number: NumberPhrase, _ text: TokenizedText) -> Bool {
    var place = number.tokens.lowerBound - 1
    while place >= 0, ![".", ";", "!", "?"].contains(text.word(place)) {
      if partsAfter.contains(where: text.word(place).hasPrefix) { return true }
      place -= 1
    }
    return false
  }

  private static let partsAfter = [
    "includ", "incluy", "inclui", "inclus", "compris", "followed", "waaronder", "включа",
    "termasuk",
    "seguit", "gevolgd",
  ]

  private static func korean(_ number: NumberPhrase, _ text: TokenizedText) -> (Unit, end: Int)? {
    let start = number.tokens.lowerBound
    var end = number.tokens.upperBound
    var word = number.rest
    if word.isEmpty {
      word = text.word(end)
      end += 1
    }
    let next = text.word(end)
    if word == "박" { return (.night, end) }
    if text.word(start - 1).hasSuffix("월") || text.word(start - 1) == "제" { return nil }
    let isLate = ["이내", "전", "후", "뒤", "까지", "부터", "내"].contains {
      next.hasPrefix($0) || word.hasSuffix($0)
    }
    if isLate { return nil }
    let isWhole = things.contains { next.hasPrefix($0) }
    let lasts = ["간", "동안", "짜리"]
    if lasts.contains(where: { word.hasPrefix("일\($0)") }) || (word == "일" && isWhole) {
      return (.day, end)
    }
    if word == "일에", next.hasPrefix("걸쳐") { return (.day, end) }
    let isMonth = ["개월", "달"].contains { unit in
      lasts.contains { word.hasPrefix(unit + $0) } || word == unit && isWhole
    }
    if isMonth { return (.month, end) }
    if word == "일", text.word(start - 1).hasSuffix("박") { return (.day, end) }
    if word.hasPrefix("주간") || word.hasPrefix("주동안") || word.hasPrefix("주일")
      || (word == "주" && isWhole)
    {
      return (.week, end)
    }
    return nil
  }

  /// Reads `4 วัน` and `3 คืน`.
  private static func thai(_ number: NumberPhrase, _ text: TokenizedText) -> (Unit, end: Int)? {
    let (start, place) = (number.tokens.lowerBound, number.tokens.upperBound)
    let units: [(String, Unit)] = [
      ("วัน", .day), ("คืน", .night), ("สัปดาห์", .week), ("เดือน", .month),
    ]
    guard let (word, unit) = units.first(where: { text.hasCharacters($0.0, at: place) }) else {
      return nil
    }
    let end = place + word.unicodeScalars.count
    // Days within, before or after which something happens, and names of days: `วันที่`, `วันจันทร์`.
    let isElsewhere =
      ["ภายใน", "ทุก", "อีก", "ก่อน", "หลัง", "กว่า", "ที่"].contains {
        text.hasCharacters($0, at: start - $0.unicodeScalars.count)
      }
      || ["ที่", "ก่อน", "หลัง", "แรก", "ต่อ", "ละ", "สุดท้าย", "กว่า"].contains {
        text.hasCharacters($0, at: end)
      } || WeekdayWords.read(text, at: place) != nil
    return isElsewhere ? nil : (unit, end)
  }

  private static func chinese(_ number: NumberPhrase, _ text: TokenizedText) -> (Unit, end: Int)? {
    let start = number.tokens.lowerBound
    var end = number.tokens.upperBound
    let before = text.word(start - 1)
    if ["第", "每", "月", "周", "週", "期", "约", "約", "近"].contains(before),
      !text.hasCharacters("为期", at: start - 2),
      !text.hasCharacters("為期", at: start - 2)
    {
      return nil
    }
    let counter = text.word(end)
    if ["个", "個", "か", "カ", "ヶ", "ヵ", "ケ", "箇"].contains(counter) { end += 1 }
    let isCounted = end > number.tokens.upperBound
    var unit: Unit
    switch text.word(end) {
    case "天":
      unit = .day
    case "泊", "晚", "夜": return (.night, end + 1)
    case "日":
      let isStay = before == "泊" || before == "晚" || before == "夜"
      let isTerm = before == "期"
      guard isStay || isTerm || ["間", "间"].contains(text.word(end + 1)) else { return nil }
      unit = .day
    case "周", "週", "星": unit = .week
    case "月":
      // Without a counter it is the name of a month.
      guard isCounted else { return nil }
      unit = .month
    default: return nil
    }
    if text.word(end) == "星" { end += 1 }
    end += 1
    if ["間", "间"].contains(text.word(end)) { end += 1 }
    // Days and weeks before, after or within which something happens, and anniversaries.
    let isElsewhere = ["前", "后", "後", "内", "內", "以", "之", "年", "报", "刊", "末"].contains(
      text.word(end))
    return isElsewhere ? nil : (unit, end)
  }

  /// The unit that a word of a language with spaces names.
  static func unit(_ word: String) -> Unit? { units[word] ?? LengthWords.unit(word) }

  private static let units: [String: Unit] = [
    "day": .day, "days": .day, "week": .week, "weeks": .week, "night": .night, "nights": .night,
    "dia": .day, "dias": .day, "semana": .week, "semanas": .week, "noches": .night,
    "jour": .day, "jours": .day, "semaine": .week, "semaines": .week, "nuits": .night,
    "dies": .day, "setmana": .week, "setmanes": .week, "noites": .night, "tage": .day,
    "month": .month, "months": .month, "mes": .month, "meses": .month, "mois": .month,
    "mesos": .month, "monat": .month, "monate": .month, "monaten": .month, "mesi": .month,
    "mese": .month, "giorni": .day, "settimana": .week, "settimane": .week,
    "tagige": .day, "tagiger": .day, "tagiges": .day, "tagigen": .day, "wochen": .week,
    "woche": .week, "jornadas": .day,
  ]

  private static let notAfter: Set<String> = [
    "within", "in", "after", "since", "every", "last", "past", "next", "first", "per", "each",
    "previous", "final", "dentro", "cada", "hace", "en", "tras", "primeros", "ultimos", "proximos",
    "dans", "depuis", "sous", "chaque", "apres", "premiers", "derniers", "prochains", "em", "ha",
    "day", "week", "another", "additional", "or", "to",
  ]

  private static let phrasesNotAfter = [
    ["dentro", "de"], ["plazo", "de"], ["antes", "de"], ["delai", "de"], ["d", "'", "ici"],
    ["y", "a"], ["despues", "de"], ["al", "cabo", "de"], ["prazo", "de"], ["in", "the"],
  ]

  private static let notBefore: Set<String> = [
    "before", "after", "ago", "prior", "later", "earlier", "notice", "old", "from", "following",
    "advance", "a", "per", "por", "par", "antes", "despues", "avant", "apres", "depois", "mas",
    "plus", "vor", "nach", "free", "deadline", "ahead", "field", "site", "technical", "excursion",
    "tour", "rest",
  ]

  /// Things that last one or more days.
  private static let things: Set<String> = [
    "course", "workshop", "programme", "program", "seminar", "training", "event", "visit", "trip",
    "forum", "conference", "meeting", "study", "de", "과정", "일정", "동안", "코스", "프로그램", "교육", "연수",
    "워크숍", "세미나",
  ]
}
