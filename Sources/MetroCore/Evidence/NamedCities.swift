import MetroText

/// The places that the words of a statement name, each with the remark behind it:
/// `Guayaquil (Perú), Medellín (Colombia)`, `Lima, Peru; Quito, Ecuador`.
struct NamedCities {
  struct Part {
    let name: String
    let remark: String?
    /// Whether the remark is a country behind a comma, which can also be a city: `Seoul, Singapore`.
    var isListed = false

    /// The country that the remark names; a code can also be one of a state or a province.
    var country: CountryCode? { remark.flatMap(NamedCities.country) }
  }

  let parts: [Part]

  init(_ words: String) {
    let items = words.split { $0 == ";" || $0.isNewline }.map(String.init)
    parts = items.flatMap { item -> [Part] in
      let list = WrittenList(item, .places)
      let parts = list.parts
      if parts.count == 2, list.separator(after: 0) == ",", Self.country(parts[1]) != nil {
        return [Part(name: parts[0], remark: parts[1], isListed: true)]
      }
      return parts.map { part in
        let remark = TrailingRemark(part)
        return Part(name: remark?.base ?? part, remark: remark?.remark)
      }
    }
  }

  private init(parts: [Part]) { self.parts = parts }

  /// Returns the same places, where a country behind a comma is a place of its own if a city of the statement's
  /// value has its name, and the place before it is another one.
  func separated(among cities: [String: CityName]) -> NamedCities {
    guard parts.contains(where: \.isListed) else { return self }
    // Long lists name the same countries again and again.
    var namesakes: [String: [CityName]] = [:]
    var separated: [Part] = []
    for part in parts {
      guard part.isListed, let country = part.remark else {
        separated.append(part)
        continue
      }
      let named = namesakes[country] ?? cities.values.filter { $0.isName(country) }
      namesakes[country] = named
      if named.contains(where: { !$0.isName(part.name) }) {
        separated += [part.name, country].map { Part(name: $0, remark: nil) }
      } else {
        separated.append(part)
      }
    }
    return NamedCities(parts: separated)
  }

  private static func country(_ text: String) -> CountryCode? {
    let isName = text.unicodeScalars.count > 3 || text.unicodeScalars.contains { $0.value > 0x2FF }
    guard isName else { return nil }
    let readings = WrittenCountry.readings(of: text)
    return readings.count == 1 ? readings[0] : nil
  }

  /// Returns the city that each part means, of those of the statement's value; nil for a part that means none.
  ///
  /// Of two cities of one name, the country behind it says which is meant.
  func cities(among cities: [String: CityName]) -> [String?] {
    var ids: [String: Set<String>] = [:]
    for (id, city) in cities {
      for name in city.own { ids[FoldedName.key(of: name), default: []].insert(id) }
    }
    var places: [Int: Set<String>]?
    return parts.map { part in
      var found = ids[FoldedName.key(of: part.name)] ?? []
      if found.isEmpty {
        let known = places ?? Self.places(of: cities)
        places = known
        for candidate in Gazetteer.candidates(named: part.name) {
          found.formUnion(known[candidate.place.id] ?? [])
        }
      }
      if found.count > 1, let country = part.country?.text {
        found = found.filter { cities[$0]?.country == country }
      }
      return found.count == 1 ? found.first : nil
    }
  }

  /// Returns the IDs of cities by the number by which the gazetteer knows them.
  private static func places(of cities: [String: CityName]) -> [Int: Set<String>] {
    var places: [Int: Set<String>] = [:]
    for (id, city) in cities {
      if let number = city.geonames { places[number, default: []].insert(id) }
    }
    return places
  }
}
