import GRDB

/// Asks SQLite whether the pages of the file fit together.
struct FileCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns whether the tables can be relied on.
  func run(_ take: (CheckFinding) throws -> Void) throws -> Bool {
    // SQLite says of a hundred faults what each is; one damaged page makes thousands.
    let rows = try String.fetchAll(database, sql: "PRAGMA integrity_check(100)")
    guard rows != ["ok"] else { return true }
    var isWhole = true
    for row in rows {
      // An index can be made anew from its table.
      let isOfIndex = row.contains("missing from index") || row.contains("wrong # of entries")
      if !isOfIndex { isWhole = false }
      try take(CheckFinding(.file, row, isOfIndex ? .repair : .none))
    }
    return isWhole
  }
}
