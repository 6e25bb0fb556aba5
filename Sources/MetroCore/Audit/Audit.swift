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
  let pause: () throws -> Void

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

  /// Updates the findings of the file in the caller's transaction.
  func update(isFull: Bool) throws {
    let latest = try RevisionLog(database).latest()
    if !isFull, let past = try past(), past.changes <= Self.maxChanges {
      // The day can change without a change of records.
      let isSameDay = past.day == today
      if past.revision < latest {
        let changed = try ChangedRecords(database, after: past.revision)
        try run(AuditRule.all.filter { isSameDay || !$0.isDated }, isPartial: true)
        try changed.forget()
      }
      if !isSameDay { try run(AuditRule.all.filter(\.isDated), isPartial: false) }
    } else {
      try run(AuditRule.all, isPartial: false)
    }
    try database.execute(sql: "DELETE FROM audit")
    try database.execute(
      sql: "INSERT INTO audit (revision, rules, day) VALUES (?, ?, ?)",
      arguments: [latest, AuditRule.fingerprint, today])
  }

  /// Returns whether the stored findings are those of the current records on this day.
  func isUpToDate() throws -> Bool {
    guard let past = try past() else { return false }
    return try past.day == today && past.revision == RevisionLog(database).latest()
  }

  /// Checks all records, and returns the findings without storing them.
  func findAll() throws -> FoundFindings {
    let found = try FoundFindings(database)
    try find(AuditRule.all, isPartial: false, found)
    return found
  }

  private func run(_ rules: [AuditRule], isPartial: Bool) throws {
    let found = try FoundFindings(database)
    try find(rules, isPartial: isPartial, found)
    try found.keep(rules.map(\.id), isPartial: isPartial, today: today)
    try found.forget()
  }

  private func find(_ rules: [AuditRule], isPartial: Bool, _ found: FoundFindings) throws {
    // Records and findings are spread over the whole file, so the page cache is raised to 40 MiB
    // from SQLite's default of 2 MiB.
    if !isPartial { try database.execute(sql: "PRAGMA cache_size = -40960") }
    let scope = AuditScope(database: database, today: today, isPartial: isPartial, pause: pause)
    for rule in rules {
      switch rule.work {
      case .query(let find), .dated(let find):
        try find(scope) { try found.add($0.found(by: rule)) }
      case .dispute, .text: break
      }
    }
    try DisputePass(scope).run(rules, found.add)
    try TextPass(scope).run(rules, found.add)
  }

  /// Returns whether the history still has every change after a revision.
  ///
  /// A baseline replaces the revisions that were folded into it, and has no record of removals.
  private func isRecorded(after revision: Int64) throws -> Bool {
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
