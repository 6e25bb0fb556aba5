import GRDB

/// The number of open findings, available without delay in catalogs of any size.
package struct OpenFindings: Sendable {
  /// The number of open findings of the last audit, by severity.
  package var counts: [Severity: Int] = [:]

  /// The number of record changes since that audit.
  ///
  /// Nil if no usable audit exists; ``counts`` is empty in that case.
  package var unseen: Int? = 0
}

extension Catalog {
  /// Counts the open findings, after an audit if that is fast.
  ///
  /// `today` is the current day as `YYYY-MM-DD`.
  func openFindings(today: String) throws -> OpenFindings {
    guard access == .writing else { return try openFindingsUnkept(today: today) }
    // Checks first with a read, because a read does not wait for a writer.
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
  /// The maximum number of records that an audit checks without a noticeable delay.
  private static let soonGoneThrough = 5_000

  /// Returns whether an audit is fast enough to run without being asked for.
  ///
  /// An audit that stores its findings checks only changed records.
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
