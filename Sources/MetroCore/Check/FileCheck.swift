import GRDB

/// Asks SQLite whether the pages of the file fit together.
struct FileCheck {
  private let database: Database
  private let schema: SchemaCheck

  /// SQLite checks the rules that tables have, and makes what expressions of indexes give: so it is
  /// asked only about what `schema` has found to be as a catalog has it.
  init(_ database: Database, _ schema: SchemaCheck) {
    self.database = database
    self.schema = schema
  }

  /// Returns whether the tables can be relied on, as far as it is known.
  func run(_ take: (CheckFinding) throws -> Void) throws -> Bool {
    let others = schema.differences.compactMap(\.found)
    guard !others.contains(where: { $0.kind == "index" }) else {
      try take(
        CheckFinding(
          .file, "its pages are not looked at before all indexes are those of a catalog",
          schema.repair))
      return true
    }
    // Of triggers and views nothing is run.
    guard !others.contains(where: { $0.kind == "table" }) else { return try checkTables(take) }
    do {
      // SQLite says of a hundred faults what each is; one damaged page makes thousands.
      return try check("100", take)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      // From SQLite 3.44 on, the search index is asked as well, and there is no answer without it.
      return try checkTables(take)
    }
  }

  /// Checks each table alone that is as a catalog has it; the search index has a check of its own.
  private func checkTables(_ take: (CheckFinding) throws -> Void) throws -> Bool {
    var isWhole = true
    for table in schema.tables where table != DerivedTables.searchIndex {
      if try !check(table, take) { isWhole = false }
    }
    return isWhole
  }

  /// Checks one table, or the whole file up to a number of faults.
  private func check(_ what: String, _ take: (CheckFinding) throws -> Void) throws -> Bool {
    // It may end with an error, after it has told some faults.
    let rows = try String.fetchCursor(database, sql: "PRAGMA integrity_check(\(what))")
    var isWhole = true
    while let row = try rows.next(), row != "ok" {
      let isDerived = Self.isOfIndex(row)
      if !isDerived { isWhole = false }
      try take(CheckFinding(.file, row, isDerived ? schema.repair : .none))
    }
    return isWhole
  }

  /// Whether a fault is one of an index, which can be made anew from its table.
  private static func isOfIndex(_ row: String) -> Bool {
    // From SQLite 3.44 on, the search index is looked at as well.
    row.contains("missing from index") || row.contains("wrong # of entries")
      || row.contains("FTS5 table main.search_index")
  }
}
