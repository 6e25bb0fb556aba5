import GRDB

/// The statements about the records of a type, one row for each field, as SQL.
struct StatementRows {
  let noun: Noun

  /// Returns the statements as a query.
  ///
  /// The columns are `id`, `subject`, `source`, `field`, `stated`, `value`, `quote`, `locator`,
  /// `scope`, `method`, `language`, which defaults to the source's language, `written`, `period` and
  /// `series`.
  /// `condition` restricts the statements, over `s`.
  ///
  /// IDs in `value` are current; `written` is the value as written in the statement.
  func sql(where condition: String) -> String {
    let subject = noun.name.rawValue
    return """
      (SELECT s.id, s.\(subject) AS subject, s.source, s.field, s.stated,
        \(present("s.value", of: "s.field")) AS value, s.quote, s.locator, s.scope, s.method,
        \(Self.language) AS language, s.value AS written, s.period, s.series
      FROM statement AS s WHERE s.\(subject) IS NOT NULL AND s.fields IS NULL AND \(condition)
      UNION ALL
      SELECT s.id, s.\(subject), s.source, j.key, j.value, \(present("j.value", of: "j.key")), NULL,
        s.locator, NULL, s.method, \(Self.language), j.value, s.period, s.series
      FROM statement AS s, json_each(s.fields) AS j
      WHERE s.\(subject) IS NOT NULL AND s.fields IS NOT NULL AND \(condition))
      """
  }

  /// Returns a value of the field that `field` names with current IDs, as SQL.
  func present(_ value: String, of field: String) -> String {
    let cases = noun.citableFields.compactMap { one -> String? in
      guard case .reference(let target) = one.type else { return nil }
      let id = one.isList ? FormerIDs.presentList(target, value) : FormerIDs.present(target, value)
      return "WHEN '\(one.name)' THEN \(id)"
    }
    guard !cases.isEmpty else { return value }
    return "CASE \(field) \(cases.joined(separator: " ")) ELSE \(value) END"
  }

  private static let language =
    "ifnull(s.language, (SELECT language FROM source WHERE source.id = s.source))"

  /// Returns the value in use of the field that `field` names, as SQL over the noun's table `t`.
  func used(_ field: String) -> SQL {
    let own = noun.fields.map { one -> SQL in
      "WHEN \(sql: "'\(one.name)'") THEN \(literal: one.column.sql)"
    }
    let lists = noun.name == .program ? Self.lists : []
    return "CASE \(sql: field) \(literal: (own + lists).joined(separator: " ")) END"
  }

  private static let lists: [SQL] = [
    """
    WHEN 'participants' THEN (SELECT group_concat(city, ';') FROM (SELECT city FROM participation
      WHERE program = t.id AND role = 'participant' ORDER BY city))
    """,
    """
    WHEN 'sites' THEN (SELECT group_concat(site, ';') FROM (SELECT DISTINCT site FROM visit
      WHERE program = t.id ORDER BY site))
    """,
  ]

  /// The first day of a program in use, as SQL.
  var start: String { noun.name == .program ? "t.dates_first" : "NULL" }

  /// Returns further data for judging the field that `field` names: the mode of a program for its
  /// dates, further hosts for its host, all hosts for its participants, the host's names for its counts.
  func context(_ field: String) -> SQL {
    guard noun.name == .program else { return "NULL" }
    return """
      CASE \(sql: field) WHEN 'dates' THEN t.mode WHEN 'host' THEN
        (SELECT group_concat(city, ';') FROM participation WHERE program = t.id AND role = 'host')
      WHEN 'participants' THEN
        (SELECT group_concat(city, ';') FROM (SELECT t.host AS city WHERE t.host IS NOT NULL
          UNION SELECT city FROM participation WHERE program = t.id AND role = 'host'))
      WHEN 'cities_claimed' THEN \(sql: CityName.context(of: "t.host")) WHEN 'countries_claimed' THEN
        \(sql: CityName.context(of: "t.host"))
      END
      """
  }
}
