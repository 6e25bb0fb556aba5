import GRDB

/// Fills in what the files of a folder do not have: whole tables, or columns.
///
/// A dump of an older program lacks later ones, and a missing column says nothing about its values. They
/// are taken from the base.
struct UnstatedValues {
  /// A table that is not complete; `columns` are those that its file lacks, nil if there is no file.
  private typealias Missing = (table: PackageTable, columns: [PackageColumn]?)

  private let missing: [Missing]

  /// - Throws: `ExchangeError.badPackage` if a file has no IDs.
  init(_ folder: PackageFolder) throws {
    missing = try PackageTable.all.compactMap { table in
      guard let columns = try folder.missingColumns(of: table) else {
        return table.isOmittedIfEmpty ? nil : (table, nil)
      }
      if let key = columns.first(where: { table.key.contains($0.name) }) {
        throw ExchangeError.badPackage(
          file: "\(folder.path)/\(table.path)", reason: "the column '\(key.name)' is missing")
      }
      return columns.isEmpty ? nil : (table, columns)
    }
  }

  func fill(_ loaded: Catalog, from base: Catalog) throws {
    guard !missing.isEmpty else { return }
    // The folder may have other IDs for the records of the base, and for those that they refer to.
    let renames = try IDChanges(of: loaded, since: base).all
    let known = renames.isEmpty ? base : try base.scratchCopy()
    _ = try known.changeIDs(renames)
    try loaded.attaching(known) {
      try loaded.inDatabase { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        try database.inTransaction(.deferred) {
          for (table, columns) in missing {
            if let columns {
              try fill(columns, of: table, database)
            } else {
              try fillTable(table, database)
            }
          }
          return .commit
        }
      }
    }
  }

  private func fill(
    _ columns: [PackageColumn], of table: PackageTable, _ database: Database
  ) throws {
    // Rules such as those for coordinates need all of them at once.
    let stored = columns.flatMap {
      $0.type == .date ? Field.dateColumns(of: $0.name) : [$0.name]
    }
    guard !stored.isEmpty else { return }
    try database.execute(
      sql: """
        UPDATE main.\(table.stored) AS t SET \(stored.map { "\($0) = b.\($0)" }.joined(separator: ", "))
        FROM \(Self.pairs(of: table))
        """)
  }

  /// Returns the rows `b` of the base that belong to the rows `t` of the folder.
  ///
  /// An element of a list is known by its first column, as when lists are merged: its place changes with
  /// the elements before it.
  private static func pairs(of table: PackageTable) -> String {
    guard table.owner != "id" else {
      return "package.\(table.stored) AS b WHERE b.id = t.id"
    }
    let element = (table.key.dropLast() + [table.columns[table.key.count].name])
      .joined(separator: ", ")
    let numbered = { (schema: String) in
      """
      (SELECT *, row_number() OVER (PARTITION BY \(element) ORDER BY position) AS repetition
        FROM \(schema).\(table.stored))
      """
    }
    let isSame = table.key.map { "m.\($0) = t.\($0)" }.joined(separator: " AND ")
    return """
      \(numbered("main")) AS m JOIN \(numbered("package")) AS b USING (\(element), repetition)
      WHERE \(isSame)
      """
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
