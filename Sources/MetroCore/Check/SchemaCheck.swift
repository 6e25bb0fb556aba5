import GRDB

/// Compares the schema of a file with that of a new catalog.
struct SchemaCheck {
  /// The differences: missing or modified objects first, then foreign objects.
  let differences: [SchemaDifference]
  /// The unmodified tables.
  let tables: [String]

  init(_ database: Database) throws {
    let expected = try Self.expected()
    let found = try Self.entries(database)
    var differences: [SchemaDifference] = []
    var tables: [String] = []
    for entry in expected {
      let other = found.first { $0.isNamed(as: entry) }
      if other?.isSame(as: entry) == true {
        if entry.kind == "table" { tables.append(entry.name) }
      } else {
        differences.append(SchemaDifference(found: other, expected: entry))
      }
    }
    for entry in found where !expected.contains(where: { $0.isNamed(as: entry) }) {
      differences.append(SchemaDifference(found: entry, expected: nil))
    }
    self.differences = differences
    self.tables = tables
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    for difference in differences {
      try take(CheckFinding(.schema, difference.text, remedy(of: difference)))
    }
  }

  /// Whether every table that cannot be rebuilt is unmodified.
  var isWhole: Bool { !differences.contains(where: \.isLoss) }

  /// Returns whether all the named tables are unmodified.
  func has(_ names: [String]) -> Bool { names.allSatisfy(tables.contains) }

  /// The remedy for differences in rebuildable objects, unless a table is lost.
  var repair: CheckFinding.Remedy { isWhole ? .repair : .none }

  private func remedy(of difference: SchemaDifference) -> CheckFinding.Remedy {
    difference.isRepairable ? repair : .none
  }

  /// Checks that no table is missing or modified; `exceptDerived` ignores tables that can be
  /// rebuilt.
  ///
  /// - Throws: `StorageError.otherSchema`.
  func requireTables(of path: String, exceptDerived: Bool = false) throws {
    let difference = differences.first {
      $0.isLoss || !exceptDerived && $0.isTable && !$0.isExtra
    }
    guard let difference else { return }
    throw StorageError.otherSchema(path: path, difference: difference.text)
  }

  private static func expected() throws -> [SchemaEntry] {
    let catalog = try Catalog.inMemory()
    return try catalog.read(entries)
  }

  /// Returns the schema objects except those that SQLite creates itself: the indexes of table
  /// constraints and some internal tables.
  private static func entries(_ database: Database) throws -> [SchemaEntry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT lower(type), name, tbl_name, sql FROM sqlite_schema
        WHERE sql IS NOT NULL ORDER BY type, name
        """
    ).map {
      try SchemaEntry(
        kind: $0.decode(atIndex: 0), name: $0.decode(atIndex: 1), table: $0.decode(atIndex: 2),
        sql: $0.decode(atIndex: 3))
    }.filter { entry in !ofSQLite.contains { $0.isSame(as: entry) } }
  }

  /// The tables in which SQLite keeps statistics for its query planner, and the last row numbers of
  /// another program's tables.
  ///
  /// Any other object with such a name was not created by SQLite.
  private static let ofSQLite = [
    ("sqlite_stat1", "tbl,idx,stat"), ("sqlite_stat4", "tbl,idx,neq,nlt,ndlt,sample"),
    ("sqlite_sequence", "name,seq"),
  ].map { name, columns in
    SchemaEntry(
      kind: "table", name: name, table: name, sql: "CREATE TABLE \(name)(\(columns))")
  }
}
