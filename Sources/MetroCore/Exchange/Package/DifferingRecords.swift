import GRDB

/// The records that differ between a catalog and an attached one, kept in a temporary table.
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

  func note(_ noun: Noun.Name, _ id: String) throws {
    defer { insert.reset() }
    insert.bind(noun.rawValue, at: 1)
    insert.bind(id, at: 2)
    try insert.execute()
  }

  func has(_ noun: Noun.Name, _ id: String) throws -> Bool {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM temp.differing WHERE noun = ? AND id = ?"),
      arguments: [noun.rawValue, id]) != nil
  }

  /// Returns all records, which need memory.
  func all() throws -> [(noun: Noun.Name, id: String)] {
    try Row.fetchAll(database, sql: "SELECT noun, id FROM temp.differing").compactMap { row in
      try Noun.Name(rawValue: row.decode(atIndex: 0)).map { ($0, try row.decode(atIndex: 1)) }
    }
  }

  /// Drops the table.
  func end() throws {
    insert.reset()
    try database.execute(sql: "DROP TABLE temp.differing")
  }

  /// Replaces the catalog's state of the records with that of the attached catalog `source`.
  ///
  /// All old rows are deleted before any row is inserted, since two records may have swapped a key.
  /// `pause` is called between batches of some thousand records.
  func replace(from source: String = "package", pause: () throws -> Void) throws {
    for table in PackageTable.all {
      try forEachRange(of: table.noun, pause) { range in
        try database.execute(
          sql: "DELETE FROM main.\(table.stored) WHERE \(table.owner) IN \(Self.ids)",
          arguments: range)
      }
    }
    for table in PackageTable.all {
      let columns = try String.fetchAll(
        database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.stored]
      ).map(SQLQuoting.name)
      try forEachRange(of: table.noun, pause) { range in
        try database.execute(
          sql: """
            INSERT INTO main.\(table.stored) (\(columns, separator: ", "))
              SELECT \(columns, separator: ", ") FROM \(source).\(table.stored)
              WHERE \(table.owner) IN \(Self.ids)
            """, arguments: range)
      }
    }
  }

  private static let ids =
    "(SELECT id FROM temp.differing WHERE noun = ? AND id BETWEEN ? AND ?)"

  /// Passes ranges of some thousand IDs of a noun to `work`: the noun, first and last ID.
  private func forEachRange(
    of noun: Noun, _ pause: () throws -> Void, _ work: (StatementArguments) throws -> Void
  ) throws {
    var last = ""
    while true {
      let range = try Row.fetchOne(
        database,
        sql: """
          SELECT min(id), max(id) FROM (
            SELECT id FROM temp.differing WHERE noun = ? AND id > ? ORDER BY id LIMIT 5000)
          """, arguments: [noun.table, last])
      guard let first = try range?.decode(String?.self, atIndex: 0),
        let end = try range?.decode(String?.self, atIndex: 1)
      else { return }
      try work([noun.table, first, end])
      try pause()
      last = end
    }
  }
}

extension PackageTable {
  /// The noun whose records own the rows.
  var noun: Noun {
    switch table {
    case .records(let noun): noun
    case .list(let relation): relation.noun
    }
  }

  /// The column with the ID of the owning record.
  var owner: String {
    switch table {
    case .records: "id"
    case .list(let relation): relation.table.owner
    }
  }
}
