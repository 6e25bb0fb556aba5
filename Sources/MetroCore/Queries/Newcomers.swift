import GRDB

extension Catalog {
  /// Returns the cities whose first program is among the counted ones, by the year in which that
  /// program began, and in the order of their names; nil is the year of programs without one.
  ///
  /// These are the cities that statistics by year count as first-time.
  package func newcomers(
    _ statistics: Statistics
  ) throws -> [(year: String?, cities: [String])] {
    try read { database in
      var statistics = statistics
      statistics.programs = try statistics.programs.resolved(
        Resolution(database: database, options: resolutionOptions))
      let query: SQL = """
        WITH \(literal: statistics.chosen)
        SELECT nullif(substr(chosen.dates_first, 1, 4), '0000') AS year, city.id
        FROM chosen JOIN \(sql: FirstParticipation.rows) ON firsts.program = chosen.id
          JOIN city ON city.id = firsts.city
        WHERE \(literal: PlaceKind.isCity()) AND \(literal: statistics.isCountedCity("city.id"))
        ORDER BY year NULLS LAST, name_order(city.name), city.id
        """
      let (sql, arguments) = try query.build(database)
      var newcomers: [(year: String?, cities: [String])] = []
      for row in try Row.fetchAll(database, sql: sql, arguments: arguments) {
        let (year, city): (String?, String) = (
          try row.decode(atIndex: 0), try row.decode(atIndex: 1)
        )
        if newcomers.last?.year != year || newcomers.isEmpty { newcomers.append((year, [])) }
        newcomers[newcomers.count - 1].cities.append(city)
      }
      return newcomers
    }
  }
}
