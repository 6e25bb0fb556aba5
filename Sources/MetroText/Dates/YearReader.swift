/// Distinguishes years from other numbers of four digits.
enum YearReader {
  /// Returns the year that a token is: four digits from 1950 to 2099 that do not count anything.
  static func year(_ text: TokenizedText, at index: Int) -> Int? {
    guard let token = text[index], token.kind == .number, token.range.count == 4,
      let value = token.value, let value = year(value, in: text)
    else { return nil }
    let before = text[index - 1]
    let after = text[index + 1]
    // In 1a2b2015xyz it is part of an opaque identifier.
    let isInside =
      isLetters(before) && !token.isSpaced && isLetters(after) && after?.isSpaced == false
    if isInside || standards.contains(before?.folded ?? "") { return nil }
    if before?.folded == ":" && text.word(index - 2).allSatisfy(\.isNumber) && !token.isSpaced {
      return nil
    }
    if let sign = before?.folded, currencies.contains(sign), !token.isSpaced { return nil }
    // A Thai word behind a number says what it counts.
    if let after, !after.isSpaced || value != token.value,
      after.folded.unicodeScalars.first.map({ LetterScript($0) == .thai }) == true
    {
      return nil
    }
    return counted.contains(after?.folded ?? "") ? nil : value
  }

  /// Returns a year from 1950 to 2099; in Thai texts, years are mostly of the Buddhist era.
  private static func year(_ value: Int, in text: TokenizedText) -> Int? {
    if (1950...2099).contains(value) { return value }
    guard MonthNames.buddhistYears.contains(value),
      text.scalars.contains(where: { LetterScript($0) == .thai })
    else { return nil }
    return value - MonthNames.buddhistOffset
  }

  /// Returns whether a year is a fiscal one, which extends into the next year.
  static func isFiscal(_ text: TokenizedText, at index: Int) -> Bool {
    text.hasCharacters("年度", at: index + 1) || text.word(index - 1) == "fy"
  }

  /// Returns every year of a range that starts at a token, and the token after it.
  static func range(
    from first: Int, at index: Int, in text: TokenizedText
  ) -> (years: ClosedRange<Int>, end: Int)? {
    var place = index + 1
    if ["년", "年"].contains(text.word(place)) { place += 1 }
    let mark = text.word(place)
    guard joints.contains(mark), let last = text[place + 1], last.kind == .number else {
      return nil
    }
    if last.range.count == 4, let value = last.value, value > first, value <= 2099 {
      return (first...value, place + 2)
    }
    // 2013-16; but 2013-10 is a month, unless a dash makes it a range.
    guard last.range.count == 2, let short = last.value, short > first % 100,
      short > 12 || mark == "–", !["-", "/", "."].contains(text.word(place + 2)) || last.isSpaced
    else { return nil }
    return (first...(first - first % 100 + short), place + 2)
  }

  /// Returns whether a year is a target year, or part of a name.
  static func isTarget(_ text: TokenizedText, at index: Int) -> Bool {
    var after = index + 1
    if ["년", "年", "-", "년까지"].contains(text.word(after)) { after += 1 }
    if text.word(index + 1).hasPrefix("년까지") { return true }
    let next = text.word(after)
    if followers.contains(next)
      || followersInCharacters.contains(where: { text.hasCharacters($0, at: after) })
    {
      return true
    }
    if PastYear.isName(text, at: index) { return true }
    var before = index - 1
    if ["-", ":", "'", "the"].contains(text.word(before)) { before -= 1 }
    let isJoined = text.word(index - 1) == ":"
    if leaders.contains(text.word(before)) && !isJoined { return true }
    if text.has(["d", "'", "ici"], at: index - 3) { return true }
    return (leadersInCharacters + plansInCharacters).contains {
      text.hasCharacters($0, at: index - $0.count)
    }
  }

  /// Replaces the escapes of a URL, whose digits would run into a year, with spaces.
  static func withoutEscapes(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var result = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "%") {
      result += rest[..<sign]
      let escape = rest[sign...].dropFirst().prefix(2)
      let isEscape = escape.count == 2 && escape.allSatisfy(\.isHexDigit)
      result += isEscape ? " " : "%"
      rest = rest[sign...].dropFirst(isEscape ? 3 : 1)
    }
    return result + rest
  }

  private static func isLetters(_ token: TextToken?) -> Bool {
    token.map { $0.kind == .word && !$0.isHangul } ?? false
  }

  private static let standards: Set<String> = ["iso", "iec", "din", "cop", "habitat"]
  private static let currencies: Set<String> = ["$", "€", "£", "¥", "₩"]
  private static let joints: Set<String> = [
    "-", "–", "—", "~", "～", "〜", "/", "to", "a", "al", "hasta", "bis", "至", "到", "부터",
  ]

  private static let counted: Set<String> = [
    "participants", "people", "persons", "delegates", "cities", "years", "km", "m", "inhabitants",
    "euros", "eur", "usd", "euro", "dollars", "students", "members", "participantes", "personas",
    "ciudades", "habitantes", "personnes", "villes", "habitants", "명", "명의", "여", "여명", "개", "개의",
    "만", "人", "名", "个", "個", "万", "亿", "多", "余", "%",
  ]

  private static let leaders: Set<String> = [
    "agenda", "vision", "visio", "horizon", "horizonte", "horitzo", "plan", "pla", "plano",
    "strategy", "estrategia", "strategie", "by", "towards", "toward", "for", "to", "until", "hacia",
    "para", "vers", "hasta", "beyond", "post", "target", "targets", "goals", "roadmap", "비전", "아젠다",
    "의제", "목표", "계획", "since", "desde", "depuis", "seit", "expo", "엑스포", "전략", "구상",
    "concept", "concepto", "conceito", "concetto", "konzept", "leitbild", "strategia", "strategii",
    "strategi", "strategisi", "stratejisi", "strateji", "strategic", "wizja", "visione", "visie",
    "visi", "vizyon", "vizyonu", "piano", "hedef", "hedefi", "hedefleri", "rencana",
    "стратегия", "стратегии", "стратегию", "стратегией", "концепция", "концепции", "план", "планы",
    "до", "к", "видение", "повестка", "повестки", "горизонт", "цель", "цели", "стратегія",
    "стратегії",
    "концепція", "візія", "رؤية", "الرؤية", "خطة", "استراتيجية", "أجندة",
  ]

  private static let followers: Set<String> = [
    "agenda", "vision", "visio", "goals", "goal", "target", "targets", "strategy", "plan",
    "roadmap", "objetivos", "objectifs", "стратегия", "концепция", "비전", "아젠다", "의제", "목표", "계획",
    "이후", "olympic",
    "olympics", "olympiad", "paralympic", "paralympics", "expo", "올림픽", "엑스포",
  ]

  private static let leadersInCharacters = [
    "愿景", "願景", "议程", "議程", "目标", "目標", "ビジョン", "アジェンダ", "面向",
  ]
  /// Words for plans, which have a year of their own only before it.
  private static let plansInCharacters = ["战略", "戰略", "戦略", "构想", "構想"]
  private static let followersInCharacters =
    leadersInCharacters + [
      "可持续", "規劃", "规划", "以来", "以來", "奥运", "奧運", "世博", "オリンピック", "万博",
    ]
}
