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
    // How much an audit has to compare is known only once it does, so it also ends at a limit.
    let meter = meter(limit: Audit.soonDone)
    guard access == .writing else { return try openFindingsUnkept(today: today, meter) }
    // Checks first with a read, because a read does not wait for a writer.
    let needsAudit = try read { database in
      let auditor = auditor(database, today, meter)
      return try !auditor.isUpToDate() && auditor.isSoonDone(keepingFindings: true)
    }
    if needsAudit {
      do {
        try updateFindings(today: today, meter)
      } catch is WorkMeter.Exhausted {
      } catch let error as StorageError where error.isBusy {}
    }
    return try read { try auditor($0, today, meter).openFindings() }
  }

  private func openFindingsUnkept(today: String, _ meter: WorkMeter) throws -> OpenFindings {
    var open = OpenFindings()
    do {
      try statements.limited(by: meter) {
        try readingWithTemporaryTables { database in
          let auditor = auditor(database, today, meter)
          guard try !auditor.isUpToDate(), try auditor.isSoonDone(keepingFindings: false) else {
            return open = try auditor.openFindings()
          }
          let found = try auditor.findAll()
          open.counts = try AuditReport(database, FoundFindings.table, today).openCounts()
          try found.forget()
        }
      }
    } catch is WorkMeter.Exhausted {
      open = try read { try auditor($0, today, meter).openFindings() }
    }
    return open
  }
}

extension Audit {
  /// The work of an audit without a noticeable delay, which is less than 0.2 seconds.
  fileprivate static let soonDone = 150_000

  /// The maximum number of records that an audit begins to check without a noticeable delay.
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
