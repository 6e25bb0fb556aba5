import MetroText

/// The words around the name of a city that only say what it is: `City of Quito`, `서울특별시`.
enum PlaceWords {
  /// Returns the names that remain of a text without such words, and the words; the longest words
  /// first.
  static func names(in text: String) -> [(name: String, words: String)] {
    var found: [(name: String, words: String)] = []
    for prefix in prefixes {
      guard let rest = rest(of: text, after: prefix) else { continue }
      found.append((rest, prefix))
      break
    }
    let starts = [(name: text, words: "")] + found
    for (start, words) in starts {
      guard let suffix = suffixes.first(where: { isEnd($0, of: start) }) else { continue }
      let name = String(start.dropLast(suffix.count)).trimmingPlaceMarks()
      guard !name.isEmpty else { continue }
      found.append((name, words.isEmpty ? suffix : "\(words) ... \(suffix)"))
    }
    return found.map { ($0.name, $0.words.trimmingPlaceMarks()) }
  }

  /// Returns whether a text consists of words for a kind of place, such as `D.C.`, alone.
  static func isKind(_ text: String) -> Bool {
    let key = FoldedName.key(of: text)
    return suffixes.contains { FoldedName.key(of: $0) == key }
  }

  /// Returns whether a text is the name of an area, such as a regency or a county, and not of a city.
  static func isArea(_ text: String) -> Bool {
    let words = FoldedName(text).words
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return areas.contains(first) || areas.contains(last)
  }

  /// Words for areas that contain cities; folded.
  private static let areas = Set(
    """
    kabupaten kab regency provinsi province provincia provincie prowincja region regiao regione \
    regiunea state estado etat departamento department departement county condado comte comtat \
    comarca judetul judet powiat wojewodztwo oblast rayon raion okrug krai область район il ili \
    ilcesi district distrito distretto districte landkreis kreis bezirk kanton canton \
    governorate gouvernorat muhafazah muhafazat prefecture prefectura tinh huyen division tehsil \
    taluk mandal zila island isla ile ilha
    """.split(separator: " ").map(String.init))

  private static func rest(of text: String, after prefix: String) -> String? {
    guard text.count > prefix.count,
      text.prefix(prefix.count).lowercased() == prefix.lowercased()
    else { return nil }
    let name = String(text.dropFirst(prefix.count)).trimmingPlaceMarks()
    return name.isEmpty ? nil : name
  }

  private static func isEnd(_ suffix: String, of text: String) -> Bool {
    text.count > suffix.count && text.suffix(suffix.count).lowercased() == suffix.lowercased()
  }

  /// Words before a name, longer ones first.
  private static let prefixes = [
    "Gobierno Autónomo Descentralizado Municipal de ", "Municipality of the City of ",
    "Gobierno de la Ciudad de ", "Government of the City of ", "Government of ",
    "Metropolitan Municipality of ", "Municipal Corporation of ", "Municipality of ",
    "Metropolitan City of ", "Capital City of ", "The City of ", "City of ", "Town of ",
    "City and County of ", "City Council of ", "County of the City of ", "Special City of ",
    "Distrito Metropolitano de ", "Distrito Capital de ", "Distrito Especial de ",
    "Alcaldía Mayor de ", "Alcaldía Metropolitana de ", "Alcaldía de ", "Alcaldia de ",
    "Ayuntamiento de ", "Municipalidad Metropolitana de ", "Municipalidad de ", "Municipio de ",
    "Intendencia de ", "Ciudad de ", "Ville de ", "Ville d'", "Ville d’", "Mairie de ", "Mairie d'",
    "Mairie d’", "Commune de ", "Commune d'", "Commune d’", "Municipalité de ",
    "Prefeitura Municipal de ", "Prefeitura de ", "Câmara Municipal de ", "Município de ",
    "Cidade de ", "Ajuntament de ", "Ajuntament d'", "Ajuntament d’", "Ciutat de ", "Ciutat d'",
    "Ciutat d’", "Landeshauptstadt ", "Bundeshauptstadt ", "Hansestadt ", "Stadt ", "Comune di ",
    "Città di ", "Roma Capitale di ", "Gemeente ", "Miasto ", "Grad ",
  ].sorted { $0.count > $1.count }

  /// Words after a name, longer ones first.
  private static let suffixes = [
    " Metropolitan Government", " Metropolitan Municipality", " Metropolitan City Government",
    " Metropolitan City", " Municipal Government", " Municipal Council", " Municipal Corporation",
    " Municipality", " Special Metropolitan City", " Special City", " City Government",
    " City Council", " City Hall", " Capital City", " City Corporation", " City", " D.C.", " DC",
    " D. C.",
    ", D.C.", ", DC", " D.F.", " D. F.", ", D.F.", " DF", " Distrito Capital", " Capital District",
    "특별자치시", "특별시", "광역시", "시청", "시", "直轄市", "特別市", "特别市", "广域市", "廣域市",
    "広域市", "市政府", "市人民政府", "市役所", "市",
  ].sorted { $0.count > $1.count }
}

extension String {
  /// The text without spaces and commas at its ends.
  fileprivate func trimmingPlaceMarks() -> String {
    let marks: Set<Character> = [" ", ",", "\u{3000}", "\u{A0}"]
    var text = self[...]
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
