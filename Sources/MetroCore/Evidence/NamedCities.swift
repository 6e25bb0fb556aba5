import GRDB
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

extension AuditScope {
  /// A statement about the participants or the host of a program, and the cities that it means.
  struct StatedCities {
    let program: String
    let field: String
    let statement: StatedValue
    let names: NamedCities
    /// The city that each of ``names`` means, by its ID.
    let ids: [String?]
    let cities: [String: CityName]
  }

  /// Takes the statements whose names meet a condition, in the order of their programs; what is decided is left
  /// out.
  func forEachStatedCity(
    where condition: (NamedCities) -> Bool, _ take: (StatedCities) throws -> Void
  ) throws {
    for field in ["participants", "host"] {
      try forEachRow(
        """
        SELECT DISTINCT s.program FROM statement AS s
        WHERE s.program IS NOT NULL AND s.field = '\(field)' AND s.value IS NOT NULL
          AND \(holds(.program, "s.program")) AND NOT EXISTS (SELECT 1 FROM decision AS d
            WHERE d.program = s.program AND d.field = s.field)
        ORDER BY s.program
        """
      ) { row in
        let program = try row.text(0)
        for statement in try values(.program, program, field) {
          let names = NamedCities(statement.stated)
          guard let value = statement.value, condition(names) else { continue }
          let cities = try self.cities(ListText.values(of: value))
          try take(
            StatedCities(
              program: program, field: field, statement: statement, names: names,
              ids: names.cities(among: cities), cities: cities))
        }
      }
    }
  }

  private func cities(_ ids: [String]) throws -> [String: CityName] {
    var cities: [String: CityName] = [:]
    for id in ids {
      try forEachRow("SELECT \(CityName.context(of: "?"))", [id]) { row in
        cities[id] = try CityName(context: row.textIfAny(0))
      }
    }
    return cities
  }
}

extension AuditDependency {
  /// Programs of whose cities a source names one that changed.
  static let programOfStatedCity = AuditDependency(
    .owners, .program,
    """
    SELECT program AS found FROM participation WHERE city IN \(looked(.city))
    UNION SELECT id FROM program WHERE host IN \(looked(.city))
    """)
}
