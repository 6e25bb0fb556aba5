import GRDB

/// Compares the schema of a file with that of a new catalog.
struct SchemaCheck {
  /// What is not as a catalog has it: first what is expected, then what is not.
  let differences: [SchemaDifference]
  /// The tables that are as they should be.
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

  /// Whether every table that cannot be made again is as it should be.
  var isWhole: Bool { !differences.contains(where: \.isLoss) }

  /// Whether some tables are all as they should be.
  func has(_ names: [String]) -> Bool { names.allSatisfy(tables.contains) }

  /// How something can be resolved that a repair makes again, if it makes anything.
  var repair: CheckFinding.Remedy { isWhole ? .repair : .none }

  private func remedy(of difference: SchemaDifference) -> CheckFinding.Remedy {
    difference.isRepairable ? repair : .none
  }

  /// Refuses to go on if a table is not as it should be, or only for those that cannot be made again.
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

  /// What SQLite makes itself is left out: indexes that belong to the text of their table, and some
  /// tables of its own.
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

  /// The tables in which SQLite keeps statistics, which help it to plan queries, and the last
  /// numbers of another program's tables.
  ///
  /// Whatever else has such a name was not made by SQLite.
  private static let ofSQLite = [
    ("sqlite_stat1", "tbl,idx,stat"), ("sqlite_stat4", "tbl,idx,neq,nlt,ndlt,sample"),
    ("sqlite_sequence", "name,seq"),
  ].map { name, columns in
    SchemaEntry(
      kind: "table", name: name, table: name, sql: "CREATE TABLE \(name)(\(columns))")
  }
}
