@testable import MetroCore

/// Statements, written as short as a test can.
extension Catalog {
  func answer(_ text: String, _ parameters: [String: String] = [:]) throws -> RowBuffer {
    var query = SQLQuery(text)
    query.parameters = parameters
    let buffer = RowBuffer()
    try self.query(query, to: buffer)
    return buffer
  }

  /// Why a statement is refused or fails; nil if it is answered.
  func fault(_ text: String, _ parameters: [String: String] = [:]) throws -> SQLStatementError? {
    do {
      _ = try answer(text, parameters)
      return nil
    } catch let fault as SQLStatementError {
      return fault
    }
  }
}
