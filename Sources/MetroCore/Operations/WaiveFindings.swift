/// Waives findings of the audit, all in one revision.
package struct WaiveFindings: CatalogOperation {
  /// The beginning of the code of each finding.
  package let codes: [String]
  /// The current day as `YYYY-MM-DD`.
  package let today: String
  /// The other fields of the waivers: reason, author, expiration.
  package let details: [String: FieldValue]

  package init(codes: [String], today: String, _ details: [String: FieldValue]) {
    self.codes = codes
    self.today = today
    self.details = details
  }

  package func prepare(_ catalog: Catalog) throws {
    try catalog.updateFindings(today: today)
  }

  /// - Throws: `noSuchFinding`, `severalFindings`.
  package func run(by writer: CatalogWriter) throws -> [Finding] {
    try writer.waive(codes: codes, today: today, details)
  }
}
