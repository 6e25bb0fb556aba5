internal import GRDB

/// A migration from one schema to the next.
enum SchemaStep: Sendable {
  /// Frozen SQL.
  case sql(String)

  /// Frozen SQL that creates the table of a record type, and the tables whose rows can belong to
  /// its records from then on.
  case recordType(String, NewOwner)

  /// Frozen SQL, and values that follow from the contents of the catalog.
  case computed(String, @Sendable (Database) throws -> Void)

  /// Frozen SQL, and a `CHECK` that accepts more values from then on.
  case widening(String, WidenedCheck)

  var sql: String {
    switch self {
    case .sql(let sql), .recordType(let sql, _), .computed(let sql, _), .widening(let sql, _): sql
    }
  }

  /// Runs the step in the caller's transaction.
  func run(on database: Database, withIndexes: Bool) throws {
    try database.execute(sql: withIndexes ? sql : Schema.withoutIndexes(sql))
    switch self {
    case .sql: break
    case .recordType(_, let owner): try owner.widen(database, withIndexes: withIndexes)
    case .computed(_, let fill): try fill(database)
    case .widening(_, let check): try check.widen(database)
    }
  }

  /// The indexes of the step that only speed up reading.
  var indexes: [Schema.Index] {
    let own = Schema.indexes(in: sql)
    guard case .recordType(_, let owner) = self else { return own }
    return own + owner.tables.map(owner.index)
  }
}
