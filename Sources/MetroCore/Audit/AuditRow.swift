import GRDB

/// A row of a rule's query; a value that no catalog has is the fault of a damaged file.
struct AuditRow {
  let row: Row

  func text(_ index: Int) throws -> String { try row.decode(String.self, atIndex: index) }

  func textIfAny(_ index: Int) throws -> String? { try row.decode(String?.self, atIndex: index) }

  func number(_ index: Int) throws -> Double { try row.decode(Double.self, atIndex: index) }

  func wholeIfAny(_ index: Int) throws -> Int? { try row.decode(Int?.self, atIndex: index) }

  func whole(_ index: Int) throws -> Int { try row.decode(Int.self, atIndex: index) }
}
