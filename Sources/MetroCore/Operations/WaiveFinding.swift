/// Waives a finding of the audit.
package struct WaiveFinding: CatalogOperation {
  /// The beginning of the finding's code.
  package let code: String
  /// The current day as `YYYY-MM-DD`.
  package let today: String
  /// The other fields of the waiver: reason, author, expiration.
  package let details: [String: FieldValue]

  package init(code: String, today: String, _ details: [String: FieldValue]) {
    self.code = code
    self.today = today
    self.details = details
  }

  package func prepare(_ catalog: Catalog) throws {
    try catalog.updateFindings(today: today)
  }

  /// - Throws: `noSuchFinding`, `severalFindings`.
  package func run(by writer: CatalogWriter) throws -> Finding {
    try writer.waive(code: code, today: today, details)
  }
}
