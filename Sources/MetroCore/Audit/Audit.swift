import GRDB

/// Runs the rules of the audit and stores their findings.
///
/// The file stores findings together with the revision of the audit. The next audit then checks
/// only records that have changed since, and detects which findings are resolved. Findings are
/// derived from the records, so no revision, dump or undo contains them. If the file is read-only
/// and its findings are out of date, the audit checks all records and stores nothing.
struct Audit {
  let database: Database
  let today: String
  let meter: WorkMeter

  /// The table of stored findings.
  static let kept = "finding"

  /// The maximum number of changes for a partial audit; after more, the audit checks all records.
  static let maxChanges = 20_000

  /// The last audit, if checking the later changes is enough to update its findings.
  struct Past {
    let revision: Int64
    let day: String?
    /// The number of record changes after the audit.
    let changes: Int
  }

  /// Returns the last audit, or nil if all records have to be checked.
  ///
  /// That is the case if there was no audit, if the rules have changed since, or if the history no
  /// longer contains all later changes.
  func past() throws -> Past? {
    let last = try Row.fetchOne(database, sql: "SELECT revision, rules, day FROM audit")
    guard let last, try last.decode(String.self, atIndex: 1) == AuditRule.fingerprint else {
      return nil
    }
    let revision = try last.decode(Int64.self, atIndex: 0)
    guard try revision <= RevisionLog(database).latest(), try isRecorded(after: revision) else {
      return nil
    }
    return try Past(
      revision: revision, day: last.decode(atIndex: 2), changes: changes(after: revision))
  }

  /// Finds what is needed to bring the findings of the file up to date, without writing to the file.
  ///
  /// The result is in temporary tables until ``AuditUpdate/keep()`` or ``AuditUpdate/forget()``.
  func find(isFull: Bool) throws -> AuditUpdate {
    var update = try AuditUpdate(of: self)
    guard !isFull, let past = try past(), past.changes <= Self.maxChanges else {
      try update.add(find(AuditRule.all, isPartial: false, in: FoundFindings.table))
      return update
    }
    // The day can change without a change of records.
    let isSameDay = past.day == today
    if past.revision < update.revision {
      update.changed = try ChangedRecords(database, after: past.revision, meter)
      let rules = AuditRule.all.filter { isSameDay || !$0.isDated }
      try update.add(find(rules, isPartial: true, in: FoundFindings.table))
    }
    if !isSameDay {
      let rules = AuditRule.all.filter(\.isDated)
      try update.add(find(rules, isPartial: false, in: FoundFindings.datedTable))
    }
    return update
  }

  /// Returns whether the stored findings are those of the current records on this day.
  func isUpToDate() throws -> Bool {
    guard let past = try past() else { return false }
    return try past.day == today && past.revision == RevisionLog(database).latest()
  }

  /// Checks all records, and returns the findings without storing them.
  func findAll() throws -> FoundFindings {
    try find(AuditRule.all, isPartial: false, in: FoundFindings.table)
  }

  private func find(
    _ rules: [AuditRule], isPartial: Bool, in table: String
  ) throws -> FoundFindings {
    let found = try FoundFindings(database, table, rules.map(\.id), isPartial: isPartial)
    // Records and findings are spread over the whole file, so the page cache is raised to 40 MiB
    // from SQLite's default of 2 MiB.
    if !isPartial { try database.execute(sql: "PRAGMA cache_size = -40960") }
    let scope = AuditScope(database: database, today: today, isPartial: isPartial, meter: meter)
    func take(_ finding: Finding) throws {
      try meter.add(.finding)
      try found.add(finding)
    }
    for rule in rules {
      switch rule.work {
      case .query(let find), .dated(let find): try find(scope) { try take($0.found(by: rule)) }
      case .dispute, .text: break
      }
    }
    try DisputePass(scope).run(rules, take)
    try TextPass(scope).run(rules, take)
    return found
  }

  /// Returns whether the history still has every change after a revision.
  ///
  /// A baseline replaces the revisions that were folded into it, and has no record of removals.
  func isRecorded(after revision: Int64) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: "SELECT NOT EXISTS (SELECT 1 FROM revision WHERE kind = 'baseline' AND number > ?)",
      arguments: [revision]) ?? false
  }

  private func changes(after revision: Int64) throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT ifnull(sum(added + changed + removed), 0) FROM revision_noun WHERE revision > ?",
      arguments: [revision]) ?? 0
  }
}

extension AuditRule {
  /// Whether the findings of the rule depend on the day.
  var isDated: Bool {
    if case .dated = work { true } else { false }
  }
}
