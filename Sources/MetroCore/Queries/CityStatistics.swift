import GRDB

/// Statistics by city alone, which count every role of a city.
extension Statistics {
  static let cityFigures = [
    Column(naming: "name", help: "the city's name"),
    number("programs", "programs it was involved in"),
    number("participated", "programs it took part in"),
    number("hosted", "programs it hosted"),
    number("presentations", "presentations it gave or shared"),
    number("delegates", "delegates it sent, where recorded"),
    Column("first", help: "the dates of its first program", sql: "NULL"),
    Column("latest", help: "the dates of its latest program", sql: "NULL"),
  ]

  private static func number(_ name: String, _ help: String) -> Column {
    Column(name, .number, help: help, sql: "NULL")
  }

  var cityQuery: SQL {
    let name: SQL = names?.sql(.city, id: "city.id", else: "city.name") ?? "city.name"
    // The dates of the first and latest program are bare columns next to min() and max(), which
    // SQLite takes from the row with that value.
    return """
      WITH \(literal: chosen), \(literal: parts),
      counts AS (SELECT city, \(literal: counts) FROM parts GROUP BY city),
      given AS (SELECT city, count(*) AS presentations FROM \(literal: given) GROUP BY city),
      firsts AS (SELECT city, dates, min(start) FROM parts GROUP BY city),
      latests AS (SELECT city, dates, max(ending) FROM parts GROUP BY city)
      SELECT city.id, \(literal: name), programs, participated, hosted, ifnull(presentations, 0),
        delegates, firsts.dates, latests.dates
      FROM counts JOIN city ON city.id = counts.city JOIN firsts ON firsts.city = counts.city
        JOIN latests ON latests.city = counts.city LEFT JOIN given ON given.city = counts.city
      ORDER BY city.id
      """
  }

  /// The total: each program and each presentation of a city once.
  var cityTotal: SQL {
    """
    WITH \(literal: chosen), \(literal: parts),
    firsts AS (SELECT dates, min(start) FROM parts), latests AS (SELECT dates, max(ending) FROM parts)
    SELECT 'total', NULL, programs, participated, hosted,
      (SELECT count(DISTINCT presentation) FROM \(literal: given)), delegates, firsts.dates,
      latests.dates
    FROM (SELECT \(literal: counts) FROM parts), firsts, latests
    """
  }

  /// Each city with each selected program in which it had a role, once for each role.
  private var parts: SQL {
    """
    parts AS MATERIALIZED (
      SELECT involvement.city, whole AS program, chosen.dates, role,
        \(literal: delegates(of: "involvement", in: "chosen.id")) AS delegates,
        ifnull(nullif(chosen.dates_first, '0000-01-01'), '9999-12-31') || chosen.id AS start,
        ifnull(chosen.dates_first, '0000-00-00') || chosen.id AS ending
      FROM chosen JOIN \(sql: Involvement.rows) ON involvement.program = chosen.id
      WHERE \(literal: isCountedCity("involvement.city")))
    """
  }

  private var counts: SQL {
    """
    count(DISTINCT program) AS programs,
    count(DISTINCT CASE role WHEN 'participant' THEN program END) AS participated,
    count(DISTINCT CASE role WHEN 'host' THEN program END) AS hosted,
    sum(CASE role WHEN 'participant' THEN delegates END) AS delegates
    """
  }

  /// Each presentation of the selected programs with each of its cities.
  private var given: SQL {
    """
    (SELECT presentation_city.city, presentation.id AS presentation
      FROM chosen JOIN presentation ON presentation.program = chosen.id
        JOIN presentation_city ON presentation_city.presentation = presentation.id
      WHERE \(literal: isCountedCity("presentation_city.city")))
    """
  }
}
