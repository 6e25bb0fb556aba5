import GRDB

/// Fills in what the files of a folder do not have: whole tables, or columns.
///
/// A dump of an older program lacks later ones, and a missing column says nothing about its values. They
/// are taken from the base.
struct UnstatedValues {
  private let folder: PackageFolder

  init(_ folder: PackageFolder) {
    self.folder = folder
  }

  /// - Throws: `ExchangeError.badPackage` if a file has no IDs.
  func fill(_ loaded: Catalog, from base: Catalog) throws {
    try loaded.attaching(base) {
      try loaded.inDatabase { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        try database.inTransaction(.deferred) {
          for table in PackageTable.all { try fill(table, database) }
          return .commit
        }
      }
    }
  }

  private func fill(_ table: PackageTable, _ database: Database) throws {
    guard let missing = try folder.missingColumns(of: table) else {
      return table.isOmittedIfEmpty ? () : try fillTable(table, database)
    }
    if let key = missing.first(where: { table.key.contains($0.name) }) {
      throw ExchangeError.badPackage(
        file: "\(folder.path)/\(table.path)", reason: "the column '\(key.name)' is missing")
    }
    // A value of a list is known by its place and its first column.
    let keys = table.key + (table.owner == "id" ? [] : [table.columns[table.key.count].name])
    let same = keys.map { "b.\($0) = t.\($0)" }.joined(separator: " AND ")
    // Rules such as those for coordinates need all of them at once.
    let stored = missing.flatMap {
      $0.type == .date ? Field.dateColumns(of: $0.name) : [$0.name]
    }
    guard !stored.isEmpty else { return }
    let values = stored.map { name in
      "\(name) = (SELECT b.\(name) FROM package.\(table.stored) AS b WHERE \(same))"
    }
    try database.execute(
      sql: """
        UPDATE main.\(table.stored) AS t SET \(values.joined(separator: ", "))
        WHERE EXISTS (SELECT 1 FROM package.\(table.stored) AS b WHERE \(same))
        """)
  }

  private func fillTable(_ table: PackageTable, _ database: Database) throws {
    let columns = try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.stored]
    ).map(SQLQuoting.name).joined(separator: ", ")
    let condition =
      table.owner == "id"
      ? "TRUE" : "\(table.owner) IN (SELECT id FROM main.\(table.noun.table))"
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO main.\(table.stored) (\(columns))
        SELECT \(columns) FROM package.\(table.stored) WHERE \(condition)
        """)
  }
}
