import GRDB

/// The records that an audit checks, and what its rules need for that.
struct AuditScope {
  let database: Database

  /// The current day, as `YYYY-MM-DD`.
  let today: String

  /// Whether the audit checks only the records in ``table``.
  let isPartial: Bool

  let pause: () throws -> Void

  private let latest = LatestStatements()

  /// The temporary table of the records of a partial audit, with columns `noun` and `id`.
  static let table = "temp.audit_scope"

  /// Returns an SQL condition for the records of a type in the scope; `id` is an SQL expression.
  func holds(_ noun: Noun.Name, _ id: String = "t.id") -> String {
    isPartial
      ? "\(id) IN (SELECT id FROM \(Self.table) WHERE noun = '\(noun.rawValue)')" : "TRUE"
  }

  /// Calls `work` for each row of a query.
  func forEachRow(
    _ sql: String, _ arguments: StatementArguments = [], _ work: (AuditRow) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    var count = 0
    while let row = try rows.next() {
      count += 1
      if count & 0x3FF == 0 { try pause() }
      try work(AuditRow(row: row))
    }
  }
}

/// A cache of the statements about the last record, because many findings are about one record.
private final class LatestStatements {
  var record = ""
  var byField: [String: [StatedValue]] = [:]
}

/// Statements of sources, for the evidence of findings.
extension AuditScope {
  private func statements(_ noun: Noun.Name, _ id: String) throws -> [String: [StatedValue]] {
    let record = "\(noun.rawValue)/\(id)"
    if latest.record != record {
      latest.byField = try Evidence(database).statements(.named(noun), id: id)
      latest.record = record
    }
    return latest.byField
  }

  /// Returns the values that sources state for a field of a record.
  func values(_ noun: Noun.Name, _ id: String, _ field: String) throws -> [StatedValue] {
    try statements(noun, id)[field] ?? []
  }

  /// Returns the statements about several fields as lines.
  ///
  /// A quote that supports several fields is shown once.
  func statements(_ noun: Noun.Name, _ id: String, _ fields: [String]) throws -> [String] {
    let statements = try statements(noun, id)
    var quotes: Set<String> = []
    return fields.flatMap { field in
      (statements[field] ?? []).map { statement in
        var statement = statement
        if let quote = statement.quote, !quotes.insert(quote).inserted { statement.quote = nil }
        return "\(field): \(statement.line)"
      }
    }
  }
}

/// A row of a rule's query; a value of an unexpected type means that the file is damaged.
struct AuditRow {
  let row: Row

  func text(_ index: Int) throws -> String { try row.decode(String.self, atIndex: index) }

  func textIfAny(_ index: Int) throws -> String? { try row.decode(String?.self, atIndex: index) }

  func number(_ index: Int) throws -> Double { try row.decode(Double.self, atIndex: index) }

  func wholeIfAny(_ index: Int) throws -> Int? { try row.decode(Int?.self, atIndex: index) }

  func whole(_ index: Int) throws -> Int { try row.decode(Int.self, atIndex: index) }
}
