import GRDB

/// Checks the pages of the file with SQLite's integrity check.
struct FileCheck {
  private let database: Database
  private let schema: SchemaCheck

  /// SQLite also evaluates the constraints of tables and the expressions of indexes, so only
  /// objects that `schema` has found unmodified are checked.
  init(_ database: Database, _ schema: SchemaCheck) {
    self.database = database
    self.schema = schema
  }

  /// Returns whether the tables are reliable, as far as the check can determine.
  func run(_ take: (CheckFinding) throws -> Void) throws -> Bool {
    let others = schema.differences.compactMap(\.found)
    guard !others.contains(where: { $0.kind == "index" }) else {
      try take(
        CheckFinding(
          .file, "its pages are checked only when all indexes match the schema",
          schema.repair))
      return true
    }
    // Foreign triggers and views do not matter, since the check never runs them.
    guard !others.contains(where: { $0.kind == "table" }) else { return try checkTables(take) }
    do {
      // SQLite describes each of up to 100 faults; one damaged page can cause thousands.
      return try check("100", take)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      // SQLite 3.44 and later also check the search index, and fail without it.
      return try checkTables(take)
    }
  }

  /// Checks each unmodified table separately; the search index has a check of its own.
  private func checkTables(_ take: (CheckFinding) throws -> Void) throws -> Bool {
    var isWhole = true
    for table in schema.tables where table != DerivedTables.searchIndex {
      if try !check(table, take) { isWhole = false }
    }
    return isWhole
  }

  /// Checks one table, or the whole file up to a number of faults.
  private func check(_ what: String, _ take: (CheckFinding) throws -> Void) throws -> Bool {
    // The check may end with an error after it has reported some faults.
    let rows = try String.fetchCursor(database, sql: "PRAGMA integrity_check(\(what))")
    var isWhole = true
    while let row = try rows.next(), row != "ok" {
      let isDerived = Self.isOfIndex(row)
      if !isDerived { isWhole = false }
      try take(CheckFinding(.file, row, isDerived ? schema.repair : .none))
    }
    return isWhole
  }

  /// Returns whether a fault concerns an index, which can be rebuilt from its table.
  private static func isOfIndex(_ row: String) -> Bool {
    // SQLite 3.44 and later also check the search index.
    row.contains("missing from index") || row.contains("wrong # of entries")
      || row.contains("FTS5 table main.search_index")
  }
}
