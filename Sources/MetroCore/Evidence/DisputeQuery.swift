import Foundation
import GRDB

/// Finds the disputed fields of many records in one SQL pass.
struct DisputeQuery {
  let noun: Noun

  /// Returns a query for rows of `id`, `field` and `dispute`, a raw value of ``Dispute``.
  ///
  /// `condition` restricts the statements and decisions, over `s`, and `record` the records, over
  /// `t`.
  ///
  /// Stated values that are not used do not contradict the record, and are only included on request.
  func sql(
    where condition: String = "TRUE", record: SQL = "TRUE", includingUnused: Bool = false
  ) -> SQL {
    let rows = StatementRows(noun: noun)
    let subject = noun.name.rawValue
    let isProgram = noun.name == .program
    // Every field of a program depends on the time of its sources.
    let columns =
      isProgram
      ? """
      coalesce(source.published_first, source.retrieved_first),
      coalesce(source.published_last, source.retrieved_last), source.published_first,
      CAST(o.standpoint AS TEXT)
      """ : "\(Self.date("first")), \(Self.date("last")), NULL, NULL"
    let joins =
      isProgram
      ? """
      LEFT JOIN source ON source.id = r.source
      LEFT JOIN \(ChangedPlans.standpoints(where: condition)) AS o
        ON o.program = r.subject AND o.source = r.source
      """ : ""
    let used: SQL = "CAST(\(literal: rows.used("r.field")) AS TEXT)"
    // A single statement that matches the value in use needs no further check.
    return """
      SELECT t.id AS id, r.field AS field, dispute(\(subject), r.field, \(literal: used),
          \(literal: rows.context("r.field")),
          json_group_array(
            json_array(r.stated, r.value, r.scope, r.language, r.written, r.quote, r.period,
              r.series, \(sql: columns)))
            FILTER (WHERE r.id IS NOT NULL),
          d.id, \(sql: rows.present("d.value", of: "r.field")), d.against, \(sql: rows.start)) AS dispute
      FROM (SELECT * FROM \(sql: rows.sql(where: condition))
          UNION ALL SELECT NULL, s.\(sql: subject), NULL, s.field, NULL, NULL, NULL, NULL, NULL, NULL,
            NULL, NULL, NULL, NULL
          FROM decision AS s WHERE s.\(sql: subject) IS NOT NULL AND \(sql: condition)) AS r
        JOIN \(sql: noun.table) AS t ON t.id = r.subject \(sql: joins)
        LEFT JOIN decision AS d ON d.\(sql: subject) = t.id AND d.field = r.field
      WHERE \(literal: record)
      GROUP BY r.subject, r.field
      HAVING (count(r.id) > 1 OR max(r.value) IS NOT \(literal: used) OR d.id IS NOT NULL
          OR \(sql: includingUnused ? "max(r.value) IS NULL" : "FALSE"))
        AND dispute BETWEEN 1 AND \(includingUnused ? Dispute.changedPlan.rawValue : Dispute.lastRival)
      """
  }

  /// Returns the first or last possible day of the source, on which the status of a practice and the totals of an
  /// organization depend.
  private static func date(_ end: String) -> String {
    """
    CASE WHEN r.field = 'status' OR r.field LIKE '%\\_claimed' ESCAPE '\\'
      THEN (SELECT coalesce(published_\(end), retrieved_\(end)) FROM source WHERE source.id = r.source) END
    """
  }

  /// The SQL function `dispute(noun, field, used, context, statements, decision, value, against, start)`.
  fileprivate static let function = DatabaseFunction("dispute", argumentCount: 9, pure: true) {
    arguments in
    let texts = arguments.map { String.fromDatabaseValue($0) }
    guard let name = texts[0].flatMap(Noun.Name.init), let fieldName = texts[1],
      let field = try? Noun.named(name).citable(fieldName)
    else { return 0 }
    let rows = try JSONDecoder().decode([[String?]].self, from: Data((texts[4] ?? "[]").utf8))
    let statements = try rows.map { row in
      // A user statement can call the function with other arguments.
      guard row.count == 12 else { throw ChangesetError() }
      var value = StatedValue(stated: row[0] ?? "", value: row[1])
      value.scope = row[2]
      value.language = row[3]
      value.written = row[4]
      value.quote = row[5]
      value.period = row[6]
      value.series = row[7]
      value.earliest = row[8]
      value.date = row[9]
      value.published = row[10]
      value.standpoint = row[11].flatMap(Int.init).flatMap(Standpoint.init)
      return value
    }
    let decision = texts[5].map { _ in FieldDecision(value: texts[6], against: texts[7]) }
    let agreement = Agreement(field, used: texts[2], context: texts[3], start: texts[8])
    return Dispute.of(agreement, used: texts[2], statements, decision)?.rawValue ?? 0
  }
}

extension SQLFunction {
  static let dispute = SQLFunction(DisputeQuery.function)
}
