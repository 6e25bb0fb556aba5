import GRDB

/// The statements about the records of a noun, one row for each field, as SQL.
struct StatementRows {
  let noun: Noun

  /// The statements: `id`, `subject`, `source`, `field`, `stated`, `value`, `quote`, `locator`,
  /// `scope`, `method` and `language`, which is that of the source where the statement has none;
  /// `condition` restricts them, over `s`.
  func sql(where condition: String) -> String {
    let subject = noun.name.rawValue
    return """
      (SELECT s.id, s.\(subject) AS subject, s.source, s.field, s.stated, s.value, s.quote, s.locator,
        s.scope, s.method, \(Self.language) AS language
      FROM statement AS s WHERE s.\(subject) IS NOT NULL AND s.fields IS NULL AND \(condition)
      UNION ALL
      SELECT s.id, s.\(subject), s.source, j.key, j.value, j.value, NULL, s.locator, NULL, s.method,
        \(Self.language)
      FROM statement AS s, json_each(s.fields) AS j
      WHERE s.\(subject) IS NOT NULL AND s.fields IS NOT NULL AND \(condition))
      """
  }

  private static let language =
    "ifnull(s.language, (SELECT language FROM source WHERE source.id = s.source))"

  /// The value in use of the field that `field` names, as SQL over the noun's table `t`.
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

  /// What else has to be known to judge the field that `field` names: the mode of a programme for its
  /// dates, further hosts for its host.
  func context(_ field: String) -> SQL {
    guard noun.name == .program else { return "NULL" }
    return """
      CASE \(sql: field) WHEN 'dates' THEN t.mode WHEN 'host' THEN
        (SELECT group_concat(city, ';') FROM participation WHERE program = t.id AND role = 'host')
      END
      """
  }
}
