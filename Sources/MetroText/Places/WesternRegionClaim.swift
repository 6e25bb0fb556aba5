/// Reads claims of regions in languages that separate words.
struct WesternRegionClaim {
  private let words: [String]

  init(_ words: [String]) { self.words = words }

  /// The codes of the claimed regions; nil if none is claimed.
  var codes: [String]? {
    var codes: [String] = []
    var index = 0
    while index < words.count {
      guard let chain = chain(at: index) else {
        index += 1
        continue
      }
      // Something else beside a region widens the claim: `Asia and the Pacific`.
      if chain.isOpen { return nil }
      if !chain.codes.isEmpty, isClaim(chain) {
        codes += chain.codes.filter { !codes.contains($0) }
      }
      index = chain.end
    }
    return codes.isEmpty ? nil : codes
  }

  /// Regions one after another: `Asian and African`.
  struct Chain {
    let start: Int
    var end: Int
    var codes: [String]
    var isDemonym: Bool
    var isName: Bool
    var isOpen = false
  }

  /// Returns the regions that begin at a word.
  func chain(at start: Int) -> Chain? {
    guard let first = region(at: start) else { return nil }
    var chain = Chain(
      start: start, end: first.end, codes: [first.code].compactMap(\.self),
      isDemonym: first.isDemonym, isName: first.isName)
    while chain.end < words.count {
      var next = chain.end
      while next < words.count, Self.joining.contains(words[next]) { next += 1 }
      guard let other = region(at: next) else {
        chain.isOpen =
          next < words.count
          && (Self.oceans.contains(words[next]) || next > chain.end && isCountry(at: next))
        break
      }
      chain.codes += [other.code].compactMap(\.self)
      chain.end = other.end
      chain.isDemonym = chain.isDemonym && other.isDemonym
    }
    return chain
  }

  private struct Found {
    /// Nil for words that only look like a region: `South African`.
    let code: String?
    let end: Int
    var isDemonym = false
    var isName = false
  }

  /// The longest adjective or name of a region that begins at a word.
  private func region(at start: Int) -> Found? {
    guard start < words.count else { return nil }
    if let found = CombinedRegions.read(words, at: start) {
      return Found(code: found.code, end: found.end, isName: found.isName)
    }
    if words[start] == "cee", start + 1 < words.count, isNoun(words[start + 1]) {
      return Found(code: "CEE", end: start + 1)
    }
    for count in stride(from: min(3, words.count - start), through: 1, by: -1) {
      let phrase = words[start..<start + count].joined()
      if let code = RegionWords.codes[phrase] { return Found(code: code, end: start + count) }
      let beside = [start - 1, start + count].filter(words.indices.contains).map { words[$0] }
      if let code = RegionWords.names[phrase], beside.contains(where: RegionWords.adjacent.contains)
      {
        return Found(code: code, end: start + count)
      }
    }
    guard RegionAdjectives.beginnings.contains(words[start].prefix(3)) else { return nil }
    for count in stride(from: min(5, words.count - start), through: 1, by: -1) {
      let phrase = words[start..<start + count].joined()
      let end = start + count
      if let code = RegionAdjectives.codes[phrase] {
        return Found(
          code: code.isEmpty ? nil : code, end: end,
          isDemonym: RegionAdjectives.demonyms.contains(phrase))
      }
      if let code = RegionTable.codesByName[phrase], phrase.utf8.count > 3 {
        return Found(code: code, end: end, isName: true)
      }
    }
    return nil
  }

  private func isCountry(at start: Int) -> Bool {
    (1...3).contains { count in
      start + count <= words.count
        && !CountryNames.codes(of: FoldedName(words[start..<start + count].joined(separator: " ")))
          .isEmpty
    }
  }

  // MARK: - Participants

  private func isClaim(_ chain: Chain) -> Bool {
    var start = chain.start
    // `non-European cities` are from anywhere else.
    if start > 0, Self.negations.contains(words[start - 1]) { return false }
    if chain.isName {
      // `cities of Asia`
      var before = chain.start - 1
      while before >= 0, Self.linking.contains(words[before]) { before -= 1 }
      guard before >= 0, (2...4).contains(chain.start - before),
        isNoun(words[before])
      else { return false }
      if isUnion(chain), !isPlaceOfUnion(before) { return false }
      start = before
    } else {
      // What is paid for by the European Union is elsewhere: `EU funded cities`.
      let isUnion = isUnion(chain)
      let before = (1...3).compactMap { chain.start - $0 }
        .first {
          $0 >= 0 && isNoun(words[$0]) && isLinked($0, chain.start)
            && (!isUnion || isPlaceOfUnion($0))
        }
      let isBeforeNoun = (0...1).contains { offset in
        chain.end + offset < words.count && isNoun(words[chain.end + offset])
          && (!isUnion
            || isPlaceOfUnion(chain.end + offset) && (offset == 0 || words[chain.end] == "member"))
      }
      if before == nil, !isBeforeNoun, chain.start > 0,
        RegionWords.meetings.contains(words[chain.start - 1]),
        !isUnion, chain.codes.allSatisfy({ $0 != "150" })
      {
        return true
      }
      guard before != nil || isBeforeNoun || isDemonym(chain) else { return false }
      start = isBeforeNoun ? chain.start : before ?? chain.start
    }
    return !isElsewhere(start)
  }

  /// Whether a noun is at most two words before a region, or three with only articles between them: `cities of
  /// the Maghreb`.
  private func isLinked(_ noun: Int, _ region: Int) -> Bool {
    region - noun <= 2 || words[noun + 1..<region].allSatisfy(Self.linking.contains)
  }

  private func isUnion(_ chain: Chain) -> Bool { chain.codes.contains("EU") }

  /// Whether a noun is of places in the European Union, rather than of its officials or neighbors.
  private func isPlaceOfUnion(_ index: Int) -> Bool {
    let places: Set = [
      "cities", "towns", "municipalities", "countries", "states", "capitals", "ciudades",
      "municipios",
      "paises", "villes", "communes", "pays", "cidades", "stadte", "lander", "citta", "paesi",
      "ciutats",
    ]
    let others: Set = [
      "partner", "candidate", "third", "associated", "non",
    ]
    guard places.contains(words[index]) else { return false }
    let before = index > 0 ? words[index - 1] : ""
    return !others.contains(before) && !before.hasPrefix("neighb")
  }

  /// Returns whether a word is one for participants.
  func isNoun(_ word: String) -> Bool {
    Self.nouns.contains(word) || RegionWords.nouns.contains(word)
  }

  /// Whether the word alone means persons: `for Africans`, `para centroamericanos`.
  private func isDemonym(_ chain: Chain) -> Bool {
    guard chain.isDemonym else { return false }
    let isLast = chain.end == words.count
    let before = chain.start > 0 ? words[chain.start - 1] : ""
    return Self.addressing.contains(before) && (isLast || !Self.linking.contains(words[chain.end]))
  }

  /// Whether the words before participants make them a destination or a topic.
  private func isElsewhere(_ start: Int) -> Bool {
    var before = start - 1
    while before >= 0, Self.articles.contains(words[before]) { before -= 1 }
    guard before >= 0 else { return false }
    let word = words[before]
    // "per le città africane" is for them, and "viaggio per le città" is to them.
    if word == "per" { return before > 0 && RegionWords.journeys.contains(words[before - 1]) }
    if Self.places.contains(word) {
      return before == 0 || !Self.addressed.contains { words[before - 1].hasPrefix($0) }
    }
    guard Self.linking.contains(word) || word == "from" || word == "between" else { return false }
    return before > 0 && Self.topics.contains(words[before - 1])
  }

  private static let negations: Set<String> = [
    "non", "not", "no", "nao", "extra", "outside", "spoza", "poza", "nicht", "niet", "не", "вне",
    "غير",
  ]

  private static let joining: Set<String> = [
    "and", "or", "y", "e", "et", "ou", "o", "und", "oder", "i", "the", "los", "las", "les", "des",
    "de", "del", "el", "la",
  ]

  private static let oceans: Set<String> = [
    "pacific", "pacifico", "pacifique", "pazifik", "pacifics", "middle", "oriente",
  ]

  private static let articles: Set<String> = [
    "the", "los", "las", "les", "le", "la", "el", "os", "as", "die", "der", "den", "i", "gli",
    "several", "various", "other", "otras", "autres", "varias", "selected", "els",
  ]

  private static let linking: Set<String> = [
    "of", "in", "from", "across", "de", "d", "del", "da", "do", "das", "dos", "la", "el", "los",
    "las", "l", "les", "en", "du", "des", "dell", "della", "di", "aus", "von", "im", "the", "em",
    "na", "no", "nella", "throughout",
  ]

  /// Words before a place that is visited or described.
  private static let places: Set<String> = [
    "to", "in", "across", "within", "at", "on", "about", "visiting", "into", "around", "through",
    "a", "en", "sobre", "dans", "sur", "aux", "em", "nas", "nos", "nach", "uber", "ueber", "bei",
    "per", "su", "nelle",
  ]

  /// The beginnings of words after which such a word addresses participants: `dirigido a`.
  private static let addressed = [
    "dirig", "destin", "orienta", "ofrec", "addressed", "open", "offered", "oppen", "adress",
    "rivolt",
  ]

  private static let topics: Set<String> = [
    "lessons", "lesson", "learning", "experience", "experiences", "practices", "practice", "cases",
    "case", "examples", "models", "solutions", "challenges", "future", "study", "history",
    "lecciones", "experiencias", "casos", "practicas", "retos", "desafios", "lecons", "experiences",
    "defis", "avenir", "problemas", "erfahrungen", "beispiele", "zukunft",
  ]

  private static let addressing: Set<String> = [
    "for", "of", "the", "para", "los", "las", "entre", "pour", "des", "les", "aux", "dos", "fur",
    "among", "between", "per", "dels", "als",
  ]

  private static let nouns: Set<String> = Set(
    """
    city cities town towns municipality municipalities metropolis metropolises megacity megacities \
    capital capitals mayor mayors official officials officers delegate delegates delegation \
    delegations participant participants country countries nations governments authorities \
    practitioners professionals managers planners leaders trainees fellows
    ciudad ciudades municipio municipios municipalidades capitales alcaldes alcaldesas alcaldias \
    funcionarios funcionarias delegados delegadas participantes pais paises gobiernos gobernantes \
    lideres jovenes gestores gestoras tecnicos expertos profesionales autoridades
    ville villes municipalites communes metropoles maires elus elues fonctionnaires delegues \
    participantes pays collectivites cadres gouvernements responsables
    cidade cidades prefeitos prefeituras governos servidores gestoras especialistas
    ciutat ciutats municipis funcionaris delegats paisos governs
    stadt stadte stadten kommunen gemeinden metropolen hauptstadte hauptstadten burgermeister \
    burgermeisterinnen beamte beamten beamtinnen teilnehmer teilnehmern teilnehmerinnen delegierte \
    delegierten lander landern
    citta comuni sindaci funzionari delegati partecipanti paesi metropoli
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
