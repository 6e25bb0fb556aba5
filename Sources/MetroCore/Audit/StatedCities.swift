import GRDB
import MetroText

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
          let written = NamedCities(statement.stated)
          guard let value = statement.value, condition(written) else { continue }
          let cities = try self.cities(ListText.values(of: value))
          let names = written.separated(among: cities)
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
    UNION SELECT program FROM statement
    WHERE program IS NOT NULL AND field IN ('participants', 'host')
      AND EXISTS (SELECT 1 FROM \(looked(.city)) AS l
        WHERE instr(';' || statement.value || ';', ';' || l.id || ';') > 0)
    """)
}
