import GRDB
import MetroText

/// Personal data in a published text.
package struct PersonalDataFinding: Sendable, Equatable {
  package let record: RecordAddress
  package let field: String
  /// The data with most characters masked.
  package let excerpt: String

  /// Returns the personal data in the records of a published catalog for which there is no waiver on
  /// a day.
  static func all(in database: Database, today: String) throws -> [PersonalDataFinding] {
    let waivers: SQL = """
      SELECT \(literal: Subject.waived.name(of: "a")) || char(10) || a.inputs FROM waiver AS a
      WHERE a.rule = \(AuditRule.personalData.id)
        AND (a.until_last IS NULL OR a.until_last >= \(today))
      """
    let (sql, arguments) = try waivers.build(database)
    let waived = try Set(String.fetchAll(database, sql: sql, arguments: arguments))
    var found: [PersonalDataFinding] = []
    try PublishedTexts(database).forEach { record, field, text in
      guard PersonalDatum.mayHold(text), let datum = PersonalDatum.first(in: text),
        !waived.contains("\(record)\n\(datum.masked)")
      else { return }
      found.append(
        PersonalDataFinding(record: record, field: field, excerpt: datum.masked))
    }
    return found
  }
}
