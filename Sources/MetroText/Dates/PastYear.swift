/// Tells whether a year belongs to the name of another event: an earthquake, games, or a meeting that a program
/// follows up.
enum PastYear {
  static func isName(_ text: TokenizedText, at index: Int) -> Bool {
    // "Flood Management Course in 2018" is of 2018.
    let words = text.tokens.map(\.folded)
    guard !words.contains(where: { word in events.contains(where: word.hasPrefix) }),
      !eventsInCharacters.contains(where: words.joined().contains)
    else { return false }
    return isDisaster(text, at: index) || isGames(text, at: index) || isFollowedUp(text, at: index)
  }

  /// The beginnings of words for programs, whose titles have years of their own; folded.
  private static let events = [
    "course", "training", "seminar", "workshop", "conference", "forum", "program", "visit",
    "management",
    "school", "curso", "taller", "gestion", "formacion", "capacitacion", "gestao", "oficina",
    "formation",
    "atelier", "stage", "kurs", "schulung", "corso", "обучен", "курс", "семинар", "pelatihan",
    "egitim",
    "교육", "연수", "과정", "훈련", "세미나", "워크숍",
  ]
  private static let eventsInCharacters = [
    "培训", "培訓", "研修", "课程", "課程", "管理", "研讨", "研討", "セミナ", "ワクショップ", "講座", "対策", "防災",
  ]

  /// `the 1995 Kobe Earthquake`, `el terremoto de Kobe de 1995`, `1995年阪神大震災`.
  private static func isDisaster(_ text: TokenizedText, at index: Int) -> Bool {
    if ["the", "of"].contains(text.word(index - 1)) {
      let next = (index + 1...index + 4).prefix { text[$0]?.kind == .word }
      if next.contains(where: { disasters.contains(text.word($0)) }) { return true }
    }
    if ["de", "of", "in", "del", "von", "года"].contains(text.word(index - 1)) {
      let previous = (max(0, index - 6)..<max(0, index - 1)).reversed()
        .prefix { text[$0]?.kind == .word }
      if previous.contains(where: { disasters.contains(text.word($0)) }) { return true }
    }
    let next = (index + 1..<index + 14).prefix {
      text[$0]?.kind != .number && text[$0]?.kind != .mark
    }
    .map(text.word)
    return next.contains { word in ["지진", "대지진"].contains { word.hasPrefix($0) } }
      || ["震災", "地震", "海啸", "津波", "水害"].contains { next.joined().contains($0) }
  }

  /// `Tokyo 2020`: the name of games, and also a city and a year.
  private static func isGames(_ text: TokenizedText, at index: Int) -> Bool {
    guard let cities = games[text.word(index)],
      text.tokens.contains(where: {
        ["host", "olympic", "olympics", "games", "juegos", "jeux"].contains($0.folded)
      })
        || text.tokens.count <= 4
    else { return false }
    let before = text.word(index - 1) == "-" ? index - 2 : index - 1
    return cities.contains { city in
      text.word(before) == city || text.hasCharacters(city, at: index - city.unicodeScalars.count)
        || text.has(city.split(separator: " ").map(String.init), at: before - 1)
    }
  }

  /// `Habitat III 2016 Follow-up`, `Follow-up of Habitat III 2016`.
  private static func isFollowedUp(_ text: TokenizedText, at index: Int) -> Bool {
    func isFollowUp(_ place: Int) -> Bool {
      ["followup", "후속", "후속조치"].contains(text.word(place))
        || text.has(["follow", "-", "up"], at: place) || text.has(["follow", "up"], at: place)
        || text.hasCharacters("后续", at: place) || text.hasCharacters("フォロ", at: place)
    }
    if isFollowUp(index + 1) { return true }
    let before = (max(0, index - 9)..<index).reversed().prefix {
      ![":", ".", ",", "(", ")", "–", "—"].contains(text.word($0))
    }
    return before.contains { place in
      let end =
        text.word(place) == "follow"
        ? (text.word(place + 1) == "-" ? place + 3 : place + 2) : place + 1
      return isFollowUp(place)
        && ["to", "of", "de", "del", "da", "do", "du", "a", "al"].contains(text.word(end))
    }
  }

  /// Events that a year names, and that no program is; folded.
  private static let disasters: Set<String> = [
    "earthquake", "earthquakes", "quake", "tsunami", "flood", "floods", "hurricane", "typhoon",
    "cyclone", "fire", "disaster", "crisis", "war", "eruption", "terremoto", "terremotos", "sismo",
    "sismos", "huracan", "inundacion", "inundaciones", "seisme", "ouragan", "inondation",
    "inondations", "erdbeben", "flut", "hochwasser", "furacao", "enchente", "enchentes",
    "землетрясение", "землетрясения", "наводнение", "наводнения", "deprem", "depremi", "gempa",
  ]

  /// Cities of Olympic Games by the year in their name; folded.
  private static let games: [String: [String]] = [
    "2000": ["sydney"], "2004": ["athens", "atenas", "athen"], "2006": ["turin", "torino"],
    "2008": ["beijing", "pekin", "北京", "베이징"], "2010": ["vancouver"],
    "2012": ["london", "londres", "伦敦", "런던"], "2014": ["sochi", "сочи"],
    "2016": ["rio", "리우"], "2018": ["pyeongchang", "平昌", "평창"],
    "2020": ["tokyo", "tokio", "東京", "东京", "도쿄"], "2022": ["beijing", "pekin", "北京", "베이징"],
    "2024": ["paris", "巴黎", "파리"], "2026": ["cortina"], "2028": ["la", "los angeles"],
    "2032": ["brisbane"],
  ]
}
