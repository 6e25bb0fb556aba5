import Foundation
import GRDB

/// Finds the disputed fields of many records in one SQL pass.
struct DisputeQuery {
  let noun: Noun

  /// Returns a query for rows of `id`, `field` and `dispute`, a raw value of ``Dispute``.
  ///
  /// `condition` restricts the statements and decisions, over `s`, and `record` the records, over
  /// `t`.
  func sql(where condition: String = "TRUE", record: SQL = "TRUE") -> SQL {
    let rows = StatementRows(noun: noun)
    let subject = noun.name.rawValue
    let used: SQL = "CAST(\(literal: rows.used("r.field")) AS TEXT)"
    // A single statement that matches the value in use needs no further check.
    return """
      SELECT t.id AS id, r.field AS field, dispute(\(subject), r.field, \(literal: used),
          \(literal: rows.context("r.field")),
          json_group_array(
            json_array(r.stated, r.value, r.scope, r.language, r.written, r.quote))
            FILTER (WHERE r.id IS NOT NULL),
          d.id, \(sql: rows.present("d.value", of: "r.field")), d.against) AS dispute
      FROM (SELECT * FROM \(sql: rows.sql(where: condition))
          UNION ALL SELECT NULL, s.\(sql: subject), NULL, s.field, NULL, NULL, NULL, NULL, NULL, NULL,
            NULL, NULL
          FROM decision AS s WHERE s.\(sql: subject) IS NOT NULL AND \(sql: condition)) AS r
        JOIN \(sql: noun.table) AS t ON t.id = r.subject
        LEFT JOIN decision AS d ON d.\(sql: subject) = t.id AND d.field = r.field
      WHERE \(literal: record)
      GROUP BY r.subject, r.field
      HAVING (count(r.id) > 1 OR max(r.value) IS NOT \(literal: used) OR d.id IS NOT NULL)
        AND dispute > 0
      """
  }

  /// The SQL function `dispute(noun, field, used, context, statements, decision, value, against)`.
  fileprivate static let function = DatabaseFunction("dispute", argumentCount: 8, pure: true) {
    arguments in
    let texts = arguments.map { String.fromDatabaseValue($0) }
    guard let name = texts[0].flatMap(Noun.Name.init), let fieldName = texts[1],
      let field = try? Noun.named(name).citable(fieldName)
    else { return 0 }
    let rows = try JSONDecoder().decode([[String?]].self, from: Data((texts[4] ?? "[]").utf8))
    let statements = try rows.map { row in
      // A user statement can call the function with other arguments.
      guard row.count == 6 else { throw ChangesetError() }
      var value = StatedValue(stated: row[0] ?? "", value: row[1])
      value.scope = row[2]
      value.language = row[3]
      value.written = row[4]
      value.quote = row[5]
      return value
    }
    let decision = texts[5].map { _ in FieldDecision(value: texts[6], against: texts[7]) }
    let agreement = Agreement(field, used: texts[2], context: texts[3])
    return Dispute.of(agreement, used: texts[2], statements, decision)?.rawValue ?? 0
  }
}

extension SQLFunction {
  static let dispute = SQLFunction(DisputeQuery.function)
}
