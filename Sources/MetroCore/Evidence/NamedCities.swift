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
    return parts.map { part in
      var found = ids[FoldedName.key(of: part.name)] ?? []
      if found.isEmpty, cities.count <= Self.mostLookedUp {
        found = Set(cities.filter { $0.value.isName(part.name) }.keys)
      }
      if found.count > 1, let country = part.country?.text {
        found = found.filter { cities[$0]?.country == country }
      }
      return found.count == 1 ? found.first : nil
    }
  }

  /// The most cities each of whose names in the gazetteer is compared with each name of a list.
  private static let mostLookedUp = 40
}
