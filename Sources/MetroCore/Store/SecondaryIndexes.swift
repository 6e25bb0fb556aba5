import GRDB

/// The indexes of some tables that hold no rule: they can be left out while many rows come.
///
/// To sort all rows once is faster than to put each in its place. Whether a transaction fails is of
/// no matter: it takes back what was done to indexes as well.
struct SecondaryIndexes {
  private let database: Database
  private let indexes: [Schema.Index]

  init(of tables: [String], _ database: Database) throws {
    self.database = database
    let names = try Set(
      String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'index'"))
    indexes = Schema.indexes.filter { tables.contains($0.table) && names.contains($0.name) }
  }

  func drop() throws {
    for index in indexes { try database.execute(sql: "DROP INDEX \(index.name)") }
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
