import GRDB

/// Statistics over programs, in one row or one for each year, theme, country, city or host.
///
/// Cities, countries and delegates are those of participants. A city is first-time in a group if
/// its earliest program as a participant is in the group, and returning otherwise.
package struct Statistics: Sendable {
  package enum Grouping: String, Sendable, CaseIterable {
    case year, theme, country, city, host
  }

  package let grouping: Grouping?

  /// The programs to count, as a listing whose columns and order are ignored.
  package internal(set) var programs: Listing

  /// How to choose the displayed names of cities; nil for the names in the records themselves.
  package var names: PreferredName?

  package init(by grouping: Grouping?, programs: Listing) {
    self.grouping = grouping
    self.programs = programs
  }

  var columns: [Column] {
    guard let grouping else { return Self.figures }
    let key = Column(grouping.rawValue, help: "the \(grouping.rawValue)", sql: "key")
    return [key] + (grouping == .city ? Self.cityFigures : Self.figures)
  }

  private static let figures = [
    number("programs", "programs"),
    number("cities", "cities that took part"),
    number("countries", "countries of these cities"),
    number("delegates", "delegates, where recorded"),
    number("presentations", "presentations"),
    number("first_time", "cities that took part for the first time"),
    number("returning", "cities that had taken part before"),
    number("sourced", "programs with a source"),
    number("disputed", "programs with a disputed value"),
  ]

  private static let cityFigures = [
    Column("name", isFreeText: true, help: "the city's name", sql: "name"),
    number("programs", "programs it was involved in"),
    number("participated", "programs it took part in"),
    number("hosted", "programs it hosted"),
    number("presentations", "presentations it gave or shared"),
    number("delegates", "delegates it sent, where recorded"),
    Column("first", help: "the dates of its first program", sql: "first"),
    Column("latest", help: "the dates of its latest program", sql: "latest"),
  ]

  private static func number(_ name: String, _ help: String) -> Column {
    Column(name, .number, help: help, sql: SQL(sql: name))
  }

  var query: SQL {
    grouping == .city ? cityQuery : groupQuery
  }

  /// The selected programs, as a common table expression `chosen`.
  private var chosen: SQL {
    "chosen AS (SELECT t.* FROM program AS t WHERE \(literal: programs.condition()))"
  }

  /// The group keys of each program, as SQL over `chosen`.
  private var keys: SQL {
    switch grouping {
    case nil: "SELECT id AS program, NULL AS key FROM chosen"
    case .year: "SELECT id AS program, nullif(substr(dates_first, 1, 4), '0000') AS key FROM chosen"
    case .host: "SELECT id AS program, host AS key FROM chosen"
    case .theme:
      """
      SELECT chosen.id AS program, theme AS key FROM chosen
        LEFT JOIN program_theme ON program_theme.program = chosen.id
      """
    case .country, .city:
      """
      SELECT DISTINCT chosen.id AS program, city.country AS key FROM chosen
        LEFT JOIN participation ON participation.program = chosen.id AND role = 'participant'
        LEFT JOIN city ON city.id = participation.city
      """
    }
  }

  private var groupQuery: SQL {
    // When grouping by country, a program counts only that country's cities.
    let sameCountry: SQL = grouping == .country ? "AND city.country IS keyed.key" : ""
    let presentations: SQL =
      grouping == .country
      ? """
      (SELECT count(DISTINCT presentation.id) FROM keyed AS k
        JOIN presentation ON presentation.program = k.program
        JOIN presentation_city ON presentation_city.presentation = presentation.id
        JOIN city ON city.id = presentation_city.city
        WHERE k.key IS groups.key AND city.country IS groups.key)
      """
      : """
      (SELECT count(*) FROM keyed AS k JOIN presentation ON presentation.program = k.program
        WHERE k.key IS groups.key)
      """
    return """
      WITH \(literal: chosen), keyed AS (\(literal: keys)),
      numbered AS (
        SELECT participation.city, program.id AS program, row_number() OVER (
            PARTITION BY participation.city ORDER BY dates_first NULLS LAST, program.id) AS number
        FROM participation JOIN program ON program.id = participation.program
        WHERE role = 'participant' AND participation.city IN (
          SELECT city FROM participation WHERE program IN (SELECT id FROM chosen))),
      taking AS (
        SELECT keyed.key, participation.city, city.country, sum(delegates) AS delegates,
          max((participation.city, participation.program) IN (
            SELECT city, program FROM numbered WHERE number = 1)) AS is_first
        FROM keyed
          JOIN participation ON participation.program = keyed.program AND role = 'participant'
          JOIN city ON city.id = participation.city \(literal: sameCountry)
        GROUP BY keyed.key, participation.city),
      groups AS (SELECT key, count(program) AS programs FROM keyed \(sql: grouping == nil ? "" : "GROUP BY key"))
      SELECT \(sql: grouping == nil ? "" : "groups.key,") groups.programs,
        (SELECT count(*) FROM taking WHERE taking.key IS groups.key),
        (SELECT count(DISTINCT country) FROM taking WHERE taking.key IS groups.key),
        (SELECT sum(delegates) FROM taking WHERE taking.key IS groups.key),
        \(literal: presentations),
        (SELECT count(*) FROM taking WHERE taking.key IS groups.key AND is_first),
        (SELECT count(*) FROM taking WHERE taking.key IS groups.key AND NOT is_first),
        (SELECT count(DISTINCT keyed.program) FROM keyed
          JOIN statement ON statement.program = keyed.program WHERE keyed.key IS groups.key),
        (SELECT count(DISTINCT keyed.program) FROM keyed
          JOIN (\(literal: DisputeQuery(noun: .program).sql())) AS dispute
            ON dispute.id = keyed.program WHERE keyed.key IS groups.key)
      FROM groups ORDER BY groups.key IS NULL, groups.key
      """
  }

  private var cityQuery: SQL {
    let name: SQL = names?.sql(.city, id: "city.id", else: "city.name") ?? "city.name"
    // The dates of the first and latest program are bare columns next to min() and max(), which
    // SQLite takes from the row with that value.
    return """
      WITH \(literal: chosen),
      parts AS MATERIALIZED (
        SELECT involvement.city, chosen.id AS program, chosen.dates, role, delegates,
          chosen.dates_first
        FROM chosen JOIN \(sql: Involvement.rows) ON involvement.program = chosen.id),
      counts AS (
        SELECT city, count(DISTINCT program) AS programs,
          count(DISTINCT CASE role WHEN 'participant' THEN program END) AS participated,
          count(DISTINCT CASE role WHEN 'host' THEN program END) AS hosted,
          sum(CASE role WHEN 'participant' THEN delegates END) AS delegates
        FROM parts GROUP BY city),
      given AS (
        SELECT presentation_city.city, count(*) AS presentations
        FROM chosen JOIN presentation ON presentation.program = chosen.id
          JOIN presentation_city ON presentation_city.presentation = presentation.id
        GROUP BY presentation_city.city),
      firsts AS (
        SELECT city, dates, min(ifnull(dates_first, '9999-99-99') || program) FROM parts
        GROUP BY city),
      latests AS (
        SELECT city, dates, max(ifnull(dates_first, '0000-00-00') || program) FROM parts
        GROUP BY city)
      SELECT city.id, \(literal: name), programs, participated, hosted, ifnull(presentations, 0), delegates,
        firsts.dates, latests.dates
      FROM counts JOIN city ON city.id = counts.city JOIN firsts ON firsts.city = counts.city
        JOIN latests ON latests.city = counts.city LEFT JOIN given ON given.city = counts.city
      ORDER BY city.id
      """
  }
}

extension Catalog {
  /// Sends the statistics to a sink, ordered by key, with programs without a key last.
  package func statistics(_ statistics: Statistics, to sink: some RowSink) throws {
    try read { database in
      var statistics = statistics
      statistics.programs = try statistics.programs.resolved(
        Resolution(database: database, options: resolutionOptions))
      try database.send(statistics.query, columns: statistics.columns, to: sink)
    }
  }
}
