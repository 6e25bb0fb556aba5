import GRDB

/// The indexes of some tables that hold no rule: they can be left out while many rows come.
///
/// To sort all rows once is faster than to put each in its place. Whether a transaction fails is of
/// no matter: it takes back what was done to indexes as well.
struct SecondaryIndexes {
  private let database: Database
  private let indexes: [(name: String, sql: String)]

  init(of tables: [String], _ database: Database) throws {
    self.database = database
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
    indexes = try rows.compactMap { row in
      let sql = try row.decode(String.self, atIndex: 2)
      guard try tables.contains(row.decode(String.self, atIndex: 0)),
        sql.hasPrefix("CREATE INDEX")
      else { return nil }
      return (try row.decode(atIndex: 1), sql)
    }
  }

  func drop() throws {
    for index in indexes { try database.execute(sql: "DROP INDEX \"\(index.name)\"") }
  }

  func make() throws {
    for index in indexes { try database.execute(sql: index.sql) }
  }
}

extension Noun {
  /// The tables that hold the records: the noun's own, and those of its lists.
  var tables: [String] {
    [table] + fields.compactMap { $0.list?.name }
  }
}
