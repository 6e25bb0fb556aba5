import GRDB

/// How many findings are open, which is answered at once in a catalog of any size.
package struct OpenFindings: Sendable {
  /// How many there are by severity, of those that the last audit has found.
  package var counts: [Severity: Int] = [:]

  /// How many changes of records that audit has not seen; nil if it has to look at everything, and
  /// nothing is counted.
  package var unseen: Int? = 0
}

extension Catalog {
  /// Counts the open findings, after an audit if that takes no time worth speaking of; `today` is the
  /// day of asking as `YYYY-MM-DD`.
  func openFindings(today: String) throws -> OpenFindings {
    var open = OpenFindings()
    if access == .writing {
      try writeUnrecorded { database in
        let auditor = auditor(database, today)
        if try auditor.isSoonDone() { try auditor.update(isFull: false) }
        open = try auditor.openFindings(in: Audit.kept)
      }
    } else {
      try readingWithTemporaryTables { database in
        let auditor = auditor(database, today)
        if try !auditor.isUpToDate(), try auditor.isSoonDone() {
          let found = try auditor.findAll()
          open.counts = try AuditReport(database, FoundFindings.table, today).openCounts()
          try found.forget()
        } else {
          open = try auditor.openFindings(in: Audit.kept)
        }
      }
    }
    return open
  }
}

extension Audit {
  /// How many records are gone through before somebody notices that it takes time.
  private static let soonGoneThrough = 5_000

  /// Whether bringing the findings up to date takes no time worth speaking of.
  fileprivate func isSoonDone() throws -> Bool {
    switch try work() {
    case .changes(_, let count): return count <= Self.soonGoneThrough
    case .everything:
      var rest = Self.soonGoneThrough
      for noun in Noun.inOrderOfReference where rest >= 0 {
        rest -=
          try Int.fetchOne(
            database, sql: "SELECT count(*) FROM (SELECT 1 FROM \(noun.table) LIMIT \(rest + 1))")
          ?? 0
      }
      return rest >= 0
    }
  }

  fileprivate func openFindings(in table: String) throws -> OpenFindings {
    guard case .changes(_, let count) = try work() else { return OpenFindings(unseen: nil) }
    return try OpenFindings(
      counts: AuditReport(database, table, today).openCounts(), unseen: count)
  }
}
