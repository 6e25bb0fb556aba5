import GRDB

/// How many findings are open, which is answered at once in a catalog of any size.
package struct OpenFindings: Sendable {
  /// How many there are by severity, of those that the last audit has found.
  package var counts: [Severity: Int] = [:]

  /// How many changes of records that audit has not seen; nil if there was none that still says
  /// anything, and nothing is counted.
  package var unseen: Int? = 0
}

extension Catalog {
  /// Counts the open findings, after an audit if that takes no time worth speaking of; `today` is the
  /// day of asking as `YYYY-MM-DD`.
  func openFindings(today: String) throws -> OpenFindings {
    guard access == .writing else { return try openFindingsUnkept(today: today) }
    // Who only asks does not wait for who writes.
    let needsAudit = try read { database in
      let auditor = auditor(database, today)
      return try !auditor.isUpToDate() && auditor.isSoonDone(keepingFindings: true)
    }
    if needsAudit { try writeUnrecorded { try auditor($0, today).update(isFull: false) } }
    return try read { try auditor($0, today).openFindings() }
  }

  private func openFindingsUnkept(today: String) throws -> OpenFindings {
    var open = OpenFindings()
    try readingWithTemporaryTables { database in
      let auditor = auditor(database, today)
      guard try !auditor.isUpToDate(), try auditor.isSoonDone(keepingFindings: false) else {
        return open = try auditor.openFindings()
      }
      let found = try auditor.findAll()
      open.counts = try AuditReport(database, FoundFindings.table, today).openCounts()
      try found.forget()
    }
    return open
  }
}

extension Audit {
  /// How many records are gone through before somebody notices that it takes time.
  private static let soonGoneThrough = 5_000

  /// Whether an audit takes no time worth speaking of; one that keeps its findings goes through what
  /// has changed.
  fileprivate func isSoonDone(keepingFindings: Bool) throws -> Bool {
    if keepingFindings, let past = try past() { return past.changes <= Self.soonGoneThrough }
    var rest = Self.soonGoneThrough
    for noun in Noun.inOrderOfReference where rest >= 0 {
      rest -=
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM (SELECT 1 FROM \(noun.table) LIMIT \(rest + 1))")
        ?? 0
    }
    return rest >= 0
  }

  fileprivate func openFindings() throws -> OpenFindings {
    guard let past = try past() else { return OpenFindings(unseen: nil) }
    return try OpenFindings(
      counts: AuditReport(database, Self.kept, today).openCounts(), unseen: past.changes)
  }
}
