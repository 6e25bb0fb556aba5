import GRDB

/// Which records an audit looks at, and what its rules need to look at them.
struct AuditScope {
  let database: Database

  /// The day of asking, as `YYYY-MM-DD`.
  let today: String

  /// Whether only the records in ``table`` are looked at.
  let isPartial: Bool

  let pause: () throws -> Void

  private let latest = LatestStatements()

  /// The temporary table with the records of a partial audit: `noun`, `id`.
  static let table = "temp.audit_scope"

  /// A condition that holds for the records of a noun which are looked at; `id` is SQL.
  func holds(_ noun: Noun.Name, _ id: String = "t.id") -> String {
    isPartial
      ? "\(id) IN (SELECT id FROM \(Self.table) WHERE noun = '\(noun.rawValue)')" : "TRUE"
  }

  /// Steps through the rows of a query.
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

/// What sources say of the record that was asked for last: many findings of a rule are about one.
private final class LatestStatements {
  var record = ""
  var byField: [String: [StatedValue]] = [:]
}

/// What sources say, for the findings that name it.
extension AuditScope {
  private func statements(_ noun: Noun.Name, _ id: String) throws -> [String: [StatedValue]] {
    let record = "\(noun.rawValue)/\(id)"
    if latest.record != record {
      latest.byField = try Evidence(database).statements(.named(noun), id: id)
      latest.record = record
    }
    return latest.byField
  }

  /// What sources say about a field of a record.
  func values(_ noun: Noun.Name, _ id: String, _ field: String) throws -> [StatedValue] {
    try statements(noun, id)[field] ?? []
  }

  /// The same for several fields, as lines to show; a quote that stands for two is shown once.
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

/// A row of a rule's query; a value that no catalog has is the fault of a damaged file.
struct AuditRow {
  let row: Row

  func text(_ index: Int) throws -> String { try row.decode(String.self, atIndex: index) }

  func textIfAny(_ index: Int) throws -> String? { try row.decode(String?.self, atIndex: index) }

  func number(_ index: Int) throws -> Double { try row.decode(Double.self, atIndex: index) }

  func wholeIfAny(_ index: Int) throws -> Int? { try row.decode(Int?.self, atIndex: index) }

  func whole(_ index: Int) throws -> Int { try row.decode(Int.self, atIndex: index) }
}
