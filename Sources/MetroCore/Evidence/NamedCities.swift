import MetroText

/// The places that the words of a statement name, each with the remark behind it:
/// `Guayaquil (Perú), Medellín (Colombia)`, `Lima, Peru; Quito, Ecuador`.
struct NamedCities {
  struct Part {
    let name: String
    let remark: String?

    /// The country that the remark names; a code can also be one of a state or a province.
    var country: CountryCode? { remark.flatMap(NamedCities.country) }
  }

  let parts: [Part]

  init(_ words: String) {
    let items = words.split { $0 == ";" || $0.isNewline }.map(String.init)
    parts = items.flatMap { item -> [Part] in
      let parts = WrittenList(item, .places).parts
      if parts.count == 2, Self.country(parts[1]) != nil {
        return [Part(name: parts[0], remark: parts[1])]
      }
      return parts.map { part in
        let remark = TrailingRemark(part)
        return Part(name: remark?.base ?? part, remark: remark?.remark)
      }
    }
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
