import GRDB

/// The records that an audit checks, and what its rules need for that.
struct AuditScope {
  let database: Database

  /// The current day, as `YYYY-MM-DD`.
  let today: String

  /// Whether the audit checks only the records in ``table``.
  let isPartial: Bool

  let meter: WorkMeter

  let latest = LatestStatements()

  /// The temporary table of the records of a partial audit, with columns `noun` and `id`.
  static let table = "temp.audit_scope"

  /// Returns an SQL condition for the records of a type in the scope; `id` is an SQL expression.
  func holds(_ noun: Noun.Name, _ id: String = "t.id") -> String {
    isPartial
      ? "\(id) IN (SELECT id FROM \(Self.table) WHERE noun = '\(noun.rawValue)')" : "TRUE"
  }

  /// Returns the records of a type in the scope of a partial audit.
  func ids(of noun: Noun.Name) throws -> Set<String> {
    try String.fetchSet(
      database, sql: "SELECT id FROM \(Self.table) WHERE noun = '\(noun.rawValue)'")
  }

  /// Calls `work` for each row of a query.
  func forEachRow(
    _ sql: String, _ arguments: StatementArguments = [], _ work: (AuditRow) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      try meter.add(.row)
      try work(AuditRow(row: row))
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
