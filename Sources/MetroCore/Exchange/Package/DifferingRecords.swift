import GRDB

/// The records in which a catalog and an attached package differ, kept in a temporary table.
struct DifferingRecords {
  private let database: Database
  private let insert: RowStatement

  init(_ database: Database) throws {
    self.database = database
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS temp.differing;
        CREATE TEMP TABLE differing (
          noun TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (noun, id)) WITHOUT ROWID
        """)
    insert = try RowStatement(database, "INSERT INTO temp.differing VALUES (?, ?)")
  }

  func note(_ change: Change) throws {
    defer { insert.reset() }
    insert.bind(change.noun.rawValue, at: 1)
    insert.bind(change.id, at: 2)
    _ = try insert.run()
  }

  /// Puts the package's state of the records in the place of the catalog's.
  ///
  /// All go before any comes: two records may have changed places in a key.
  func replace() throws {
    for table in PackageTable.all {
      try database.execute(
        sql: "DELETE FROM main.\(table.stored) WHERE \(table.owner) IN \(Self.ids)",
        arguments: [table.noun.table])
    }
    for table in PackageTable.all {
      let columns = try Row.fetchAll(
        database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.stored]
      ).compactMap { $0[0] as String? }
      try database.execute(
        sql: """
          INSERT INTO main.\(table.stored) (\(columns, separator: ", "))
            SELECT \(columns, separator: ", ") FROM package.\(table.stored)
            WHERE \(table.owner) IN \(Self.ids)
          """, arguments: [table.noun.table])
    }
    try database.execute(sql: "DROP TABLE temp.differing")
  }

  private static let ids = "(SELECT id FROM temp.differing WHERE noun = ?)"
}

extension PackageTable {
  /// The noun whose records own the rows.
  fileprivate var noun: Noun {
    switch table {
    case .records(let noun): noun
    case .list(let relation): relation.noun
    }
  }

  /// The column with the id of that record.
  fileprivate var owner: String {
    switch table {
    case .records: "id"
    case .list(let relation): relation.table.owner
    }
  }
}
