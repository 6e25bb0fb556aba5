import GRDB

/// The result of an audit before it is stored in the file.
///
/// An audit reads records for as long as necessary, without a lock. Only storing what it found locks the
/// file.
struct AuditUpdate {
  private let audit: Audit
  /// The latest revision whose records were looked at.
  let revision: Int64
  /// The last audit and the latest revision as they are in the file.
  private let basis: [String]
  /// The scope of a partial audit.
  var changed: ChangedRecords?
  private var found: [FoundFindings] = []

  init(of audit: Audit) throws {
    self.audit = audit
    revision = try RevisionLog(audit.database).latest()
    basis = try Self.basis(revision, audit.database)
  }

  mutating func add(_ findings: FoundFindings) { found.append(findings) }

  /// Returns whether the file still has the audit and the history from which the findings follow.
  ///
  /// Later revisions do not matter, because the next audit looks at them.
  func isApplicable() throws -> Bool {
    try basis == Self.basis(revision, audit.database) && audit.isRecorded(after: revision)
  }

  /// Stores the findings in the caller's transaction.
  func keep() throws {
    for findings in found { try findings.keep(today: audit.today) }
    try audit.database.execute(sql: "DELETE FROM audit")
    try audit.database.execute(
      sql: "INSERT INTO audit (revision, rules, day) VALUES (?, ?, ?)",
      arguments: [revision, AuditRule.fingerprint, audit.today])
  }

  /// Removes the temporary tables.
  func forget() throws {
    for findings in found { try findings.forget() }
    try changed?.forget()
  }

  private static func basis(_ revision: Int64, _ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT json_array(revision, rules, day) FROM audit
        UNION ALL SELECT json_array(number, time, actor, command) FROM revision WHERE number = ?
        """, arguments: [revision])
  }
}

extension Catalog {
  /// The number of times that an audit begins again if another audit or a restored backup came first.
  private static let tries = 3

  /// Brings the findings of a writable catalog up to date.
  ///
  /// - Throws: `WorkMeter.Exhausted` at the limit of the meter; nothing is stored then.
  func updateFindings(
    today: String, isFull: Bool = false, _ meter: WorkMeter? = nil
  ) throws {
    let meter = meter ?? self.meter()
    for _ in 0..<Self.tries {
      if try findWithoutLock(today: today, isFull: isFull, meter) { return }
    }
    try writeUnrecorded { try auditor($0, today, meter).update(isFull: isFull) }
  }

  /// Returns false, with nothing stored, if the findings do not follow from the file anymore.
  private func findWithoutLock(today: String, isFull: Bool, _ meter: WorkMeter) throws -> Bool {
    let update = try statements.limited(by: meter) {
      try readingIntoTemporaryTables { try auditor($0, today, meter).find(isFull: isFull) }
    }
    var isKept = false
    do {
      try writeUnrecorded { database in
        isKept = try update.isApplicable()
        if isKept { try update.keep() }
        try update.forget()
      }
    } catch {
      inDatabase { _ in try? update.forget() }
      throw error
    }
    return isKept
  }

  func meter(limit: Int = .max) -> WorkMeter { WorkMeter(limit: limit, isInterrupted) }

  func auditor(_ database: Database, _ today: String, _ meter: WorkMeter) -> Audit {
    Audit(database: database, today: today, meter: meter)
  }
}

extension Audit {
  /// Updates the findings of the file in the caller's transaction.
  func update(isFull: Bool) throws {
    let update = try find(isFull: isFull)
    try update.keep()
    try update.forget()
  }
}
