import GRDB

extension Statistics {
  /// The queries for the rows, in order: the groups, and the total.
  var queries: [SQL] {
    if groupings == [.city] { return [cityQuery, cityTotal] }
    guard !groupings.isEmpty else { return [query] }
    return [query, total]
  }

  /// The total: a row like those of the groups, over the whole selection.
  private var total: SQL {
    var whole = Statistics(programs: programs)
    whole.countsOnlyHeld = countsOnlyHeld
    whole.details = details
    let count = columns.count - whole.columns.count
    let rest = Array(repeating: "NULL", count: count - 1)
    let keys = SQL(sql: (["'total'"] + rest).joined(separator: ", "))
    return "SELECT \(literal: keys), * FROM (\(literal: whole.query))"
  }

  /// One row for each group.
  ///
  /// Every figure is counted over all groups at once, so the time is linear in the programs and
  /// their participants.
  var query: SQL {
    let keys = groupings.indices.map { SQL(sql: "k\($0)") }
    let counted = Figure.Source.allCases.map { source in
      let values = figures.map { $0.source == source ? $0.count : "NULL" }
      let names = figures.map { SQL(sql: "\"\($0.column.name)\"") }
      let columns = zip(values, names).map { "\(literal: $0) AS \(literal: $1)" as SQL }
      return """
        SELECT \(literal: (keys + columns).joined(separator: ", ")) FROM \(literal: rows(source))
        \(literal: grouping(keys))
        """ as SQL
    }
    let sums = figures.map { figure in
      let sum = SQL(sql: "sum(\"\(figure.column.name)\")")
      return figure.isKnown ? "ifnull(\(literal: sum), 0)" as SQL : sum
    }
    let having: SQL = keys.isEmpty ? "" : "HAVING sum(programs) > 0"
    let order = keys.map { "\(literal: $0) IS NULL, \(literal: $0)" as SQL }
    let ordered: SQL =
      keys.isEmpty ? "" : "ORDER BY \(literal: order.joined(separator: ", "))"
    return """
      WITH \(literal: chosen), \(literal: keyed), \(literal: attended), \(literal: taken)
      SELECT \(literal: (shown(keys) + sums).joined(separator: ", "))
      FROM (\(literal: counted.joined(separator: " UNION ALL ")))
      \(literal: grouping(keys)) \(literal: having) \(literal: ordered)
      """
  }

  private func grouping(_ keys: [SQL]) -> SQL {
    keys.isEmpty ? "" : "GROUP BY \(literal: keys.joined(separator: ", "))"
  }

  /// The keys with the name of a country beside its code.
  private func shown(_ keys: [SQL]) -> [SQL] {
    zip(groupings, keys).flatMap { grouping, key -> [SQL] in
      grouping == .country ? [key, "country_name(\(literal: key))"] : [key]
    }
  }

  /// Each selected program with the keys that it has itself, and its claim, unless a whole in the same group has one.
  private var keyed: SQL {
    let keys = keyList { $0.programKey }
    let joins = groupings.compactMap(\.join).joined(separator: " ")
    return """
      grouped AS MATERIALIZED (
        SELECT chosen.id AS program, whole, delegates_claimed \(literal: keys)
        FROM chosen \(sql: joins)),
      enclosing AS MATERIALIZED (
        SELECT part, wholes.whole, delegates_claimed \(literal: keyList(ownKey))
        FROM wholes JOIN grouped ON grouped.program = wholes.whole),
      keyed AS (
        SELECT program, whole, CASE WHEN (program\(literal: group("grouped"))) NOT IN (
            SELECT part\(literal: group("e")) FROM enclosing AS e WHERE delegates_claimed IS NOT NULL)
          THEN delegates_claimed END AS delegates_claimed \(literal: keyList(ownKey))
        FROM grouped)
      """
  }

  private func ownKey(_ grouping: Grouping) -> SQL? {
    grouping.programKey.map { _ in SQL(sql: "k\(groupings.firstIndex(of: grouping) ?? 0)") }
  }

  /// Returns the keys that programs have themselves in a table, each after a comma, without unknown values.
  private func group(_ table: String) -> SQL {
    let keys: [SQL] = groupings.enumerated().compactMap { index, grouping in
      grouping.programKey.map { _ in SQL(sql: ", ifnull(\(table).k\(index), '')") }
    }
    return keys.joined(separator: "")
  }

  /// Each selected program with each of its participants, or with none.
  private var attended: SQL {
    let delegates = delegates(
      of: "participation", in: "keyed.program", group: group("keyed"), wholes: "enclosing",
      keys: group("w"))
    return """
      attended AS MATERIALIZED (
        SELECT keyed.program, whole, city.id AS city, city.country, city.kind,
          \(literal: PlaceKind.isCity()) AS is_city, \(literal: delegates) AS delegates
          \(literal: allKeys)
        FROM keyed
          LEFT JOIN participation ON participation.program = keyed.program
            AND role = 'participant' AND \(literal: isCountedCity("participation.city"))
          LEFT JOIN city ON city.id = participation.city)
      """
  }

  /// Each participant of each group, once.
  private var taken: SQL {
    let keys = (0..<groupings.count).map { ", k\($0)" }.joined()
    return """
      taken AS (
        SELECT attended.city, country, kind, is_city, sum(delegates) AS delegates,
          max(attended.program = firsts.program) AS is_first \(sql: keys)
        FROM attended LEFT JOIN \(sql: FirstParticipation.rows) ON firsts.city = attended.city
        WHERE attended.city IS NOT NULL GROUP BY attended.city \(sql: keys))
      """
  }

  private func rows(_ source: Figure.Source) -> SQL {
    switch source {
    case .attended: return "attended"
    case .taken: return "taken"
    case .keyed: return dividesParticipants ? "attended" : "keyed"
    case .presented:
      guard dividesParticipants else {
        return "keyed JOIN presentation ON presentation.program = keyed.program"
      }
      // A group has the presentations that its cities gave, alone or with others.
      return """
        (SELECT DISTINCT presentation.id \(literal: allKeys) FROM keyed
          JOIN presentation ON presentation.program = keyed.program
          JOIN presentation_city ON presentation_city.presentation = presentation.id
          JOIN city ON city.id = presentation_city.city WHERE \(literal: isCountedCity("city.id")))
        """
    }
  }

  /// The keys of a row of `keyed` with a city.
  private var allKeys: SQL {
    keyList { $0.cityKey ?? SQL(sql: "keyed.k\(groupings.firstIndex(of: $0) ?? 0)") }
  }

  /// The keys that have a value, each after a comma and named by its position.
  private func keyList(_ value: (Grouping) -> SQL?) -> SQL {
    let keys: [SQL] = groupings.enumerated().map { index, grouping in
      value(grouping).map { ", \(literal: $0) AS k\(sql: String(index))" as SQL } ?? ""
    }
    return keys.joined(separator: " ")
  }

  /// Returns the condition that a city, an SQL expression, is in one of the regions of the filter.
  func isCountedCity(_ city: SQL) -> SQL {
    let parts = programs.values(of: "region").map { $0.isIn("country") }
    guard !parts.isEmpty else { return "TRUE" }
    let regions = parts.joined(separator: " OR ")
    return "\(literal: city) IN (SELECT id FROM city WHERE \(literal: regions))"
  }
}

extension Statistics.Grouping {
  /// The key that a program has itself, as SQL over `chosen` and the joined tables.
  fileprivate var programKey: SQL? {
    switch self {
    case .year: "nullif(substr(chosen.dates_first, 1, 4), '0000')"
    case .kind, .mode, .series, .host: SQL(sql: "chosen.\(rawValue)")
    case .language: "program_language.language"
    case .theme: "program_theme.theme"
    case .organizer: "program_organization.organization"
    case .country, .region, .subregion, .city: nil
    }
  }

  /// The join that gives the keys of a program that can have several.
  fileprivate var join: String? {
    switch self {
    case .language: "LEFT JOIN program_language ON program_language.program = chosen.id"
    case .theme: "LEFT JOIN program_theme ON program_theme.program = chosen.id"
    case .organizer:
      """
      LEFT JOIN program_organization ON program_organization.program = chosen.id
        AND program_organization.role = 'organizer'
      """
    default: nil
    }
  }

  /// The key that each participant has, as SQL over `city`.
  fileprivate var cityKey: SQL? {
    switch self {
    case .country: "city.country"
    case .region, .subregion: SQL(sql: "\(rawValue)(city.country)")
    case .city: "city.id"
    default: nil
    }
  }
}
