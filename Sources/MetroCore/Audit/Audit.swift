import GRDB

/// Runs the rules of the audit and keeps what they find.
///
/// Findings are kept in the file with the revision that they were found in, so that the next audit
/// looks only at records that have changed since, and can tell what is resolved. They follow from
/// the records, and are part of no revision, dump or undo. Where the file cannot be written and they
/// are not up to date, all is looked at and kept nowhere.
struct Audit {
  let database: Database
  let today: String
  let pause: () throws -> Void

  /// The table of what was found.
  static let kept = "finding"

  /// A change of more records than this is not gone through; the whole catalog is.
  static let maxChanges = 20_000

  /// The last audit whose findings can be brought up to date by going through what has changed since.
  struct Past {
    let revision: Int64
    let day: String?
    /// How many changes of records came after it.
    let changes: Int
  }

  /// Nil where everything has to be looked at: there was no audit, it had other rules, or what has
  /// changed since is not on record any more.
  func past() throws -> Past? {
    let last = try Row.fetchOne(database, sql: "SELECT revision, rules, day FROM audit")
    guard let last, try last.decode(String.self, atIndex: 1) == Self.rules else { return nil }
    let revision = try last.decode(Int64.self, atIndex: 0)
    guard try revision <= RevisionLog(database).latest(), try isRecorded(after: revision) else {
      return nil
    }
    return try Past(
      revision: revision, day: last.decode(atIndex: 2), changes: changes(after: revision))
  }

  /// Brings the findings of the file up to date, in the caller's transaction.
  func update(isFull: Bool) throws {
    let latest = try RevisionLog(database).latest()
    if !isFull, let past = try past(), past.changes <= Self.maxChanges {
      // The day may have changed, and no record.
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
      arguments: [latest, Self.rules, today])
  }

  /// Whether the findings of the file are those of the catalog as it is.
  func isUpToDate() throws -> Bool {
    guard let past = try past() else { return false }
    return try past.day == today && past.revision == RevisionLog(database).latest()
  }

  /// Finds all there is to find, without keeping it.
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
    // Records and findings are read and written all over the file: 40 MiB of it stay in memory,
    // where SQLite's default is 2.
    if !isPartial { try database.execute(sql: "PRAGMA cache_size = -40960") }
    let scope = AuditScope(database: database, today: today, isPartial: isPartial, pause: pause)
    for rule in rules {
      switch rule.work {
      case .query(let find), .dated(let find): try find(scope, found.add)
      case .dispute, .text: break
      }
    }
    try DisputePass(scope).run(rules, found.add)
    try TextPass(scope).run(rules, found.add)
  }

  /// Whether every change after a revision is still in the history; what was folded into a baseline
  /// since does not say any more what was removed.
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

  /// Names the set of rules: with another one all has to be looked at again.
  ///
  /// The number grows when a rule comes to find other things than before.
  static let rules = "4:" + AuditRule.all.map(\.id).joined(separator: ",")
}

extension AuditRule {
  /// Whether what it finds depends on the day.
  var isDated: Bool {
    if case .dated = work { true } else { false }
  }
}
