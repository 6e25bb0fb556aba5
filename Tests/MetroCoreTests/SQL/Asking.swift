@testable import MetroCore

/// Short forms of statements for tests.
extension Catalog {
  func answer(_ text: String, _ parameters: [String: String] = [:]) throws -> RowBuffer {
    var query = SQLQuery(text, today: "2016-01-01")
    query.parameters = parameters
    let buffer = RowBuffer()
    try self.query(query, to: buffer)
    return buffer
  }

  /// Returns why a statement is rejected or fails; nil if it succeeds.
  func fault(_ text: String, _ parameters: [String: String] = [:]) throws -> SQLStatementError? {
    do {
      _ = try answer(text, parameters)
      return nil
    } catch let fault as SQLStatementError {
      return fault
    }
  }
}
