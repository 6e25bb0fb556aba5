import GRDB

/// Indexes that enforce no constraint and can be dropped while many rows are added.
///
/// Sorting all rows once is faster than inserting each in its place. A failed transaction needs no
/// care, because its rollback also restores the indexes.
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
  /// The tables that hold the records: the noun's own table and its list tables.
  var tables: [String] {
    [table] + fields.compactMap { $0.list?.name }
  }
}
