import Foundation
import GRDB
import MetroText

/// A request for findings.
package struct AuditRequest: Sendable {
  /// The IDs of the rules; all rules if empty.
  package var rules: [String] = []
  package var leastSeverity = Severity.note
  package var states: Set<AuditedFinding.State> = [.open]
  package var record: (noun: Noun.Name, id: String)?
  package var limit: Int?

  /// Whether the audit checks all records again, including unchanged ones.
  package var isFull = false

  package init() {}
}

extension Catalog {
  /// Audits the catalog and passes the requested findings to `take`, worst first.
  ///
  /// A writable catalog stores the findings, and the next audit checks only records that have
  /// changed since; if another program keeps it from that for the longest wait, they are only passed.
  /// `today` is the current day as `YYYY-MM-DD`.
  package func audit(
    _ request: AuditRequest, today: String, take: (AuditedFinding) throws -> Void
  ) throws {
    func auditUnkept(_ database: Database) throws {
      let auditor = auditor(database, today, meter())
      guard try request.isFull || !auditor.isUpToDate() else {
        return try AuditReport(database, Audit.kept, today).send(request, to: take)
      }
      let found = try auditor.findAll()
      try AuditReport(database, FoundFindings.table, today).send(request, to: take)
      try found.forget()
    }
    guard access == .writing else { return try readingWithTemporaryTables(auditUnkept) }
    do {
      try updateFindings(today: today, isFull: request.isFull)
    } catch let error as StorageError where error.isBusy {
      return try readingIntoTemporaryTables(auditUnkept)
    }
    try read { try AuditReport($0, Audit.kept, today).send(request, to: take) }
  }
}

/// Reads findings from a table, together with their waivers.
struct AuditReport {
  private let database: Database
  private let table: String
  private let today: String

  init(_ database: Database, _ table: String, _ today: String) {
    self.database = database
    self.table = table
    self.today = today
  }

  func send(
    _ request: AuditRequest, to take: (AuditedFinding) throws -> Void
  ) throws {
    var conditions: [SQL] = ["f.severity >= \(request.leastSeverity.rawValue)"]
    if !request.rules.isEmpty { conditions.append("f.rule IN \(request.rules)") }
    if !request.states.contains(.resolved) { conditions.append("f.resolved IS NULL") }
    if let record = request.record {
      conditions.append("f.noun = \(record.noun.rawValue) AND f.id = \(record.id)")
    }
    let rows = try rows(
      from: request.states == [.waived] ? fromWaivers : fromFindings,
      where: conditions.joined(separator: " AND "))
    var count = 0
    while let row = try rows.next(), count < request.limit ?? .max {
      let finding = try finding(row)
      guard request.states.contains(finding.state) else { continue }
      count += 1
      try take(finding)
    }
  }

  /// Returns the unresolved findings whose keys start with each code, by code in lower case.
  func findings(codes: [String]) throws -> [String: [AuditedFinding]] {
    // No index leads from a code to its finding, so the keys of all findings are computed, once for
    // all codes.
    let wanted = Set(codes.map { $0.lowercased() })
    let lengths = Set(wanted.map(\.count))
    let names = try Row.fetchCursor(
      database, sql: "SELECT rule, noun, id, field, other FROM \(table) WHERE resolved IS NULL")
    var found: [String: [AuditedFinding]] = [:]
    var named: [(codes: [String], name: [String])] = []
    while let row = try names.next() {
      let name: [String] = try (0..<5).map { try row.decode(atIndex: $0) }
      let key = Finding.key(name[0], "\(name[1])/\(name[2])", name[3], name[4])
      let codes = lengths.map { String(key.prefix($0)) }.filter(wanted.contains)
      if !codes.isEmpty { named.append((codes, name)) }
    }
    for (codes, name) in named {
      guard let finding = try finding(named: name) else { continue }
      for code in codes { found[code, default: []].append(finding) }
    }
    return found
  }

  /// Returns the current state of a finding, or nil if there is none like it.
  func audited(_ finding: Finding) throws -> AuditedFinding? {
    try self.finding(
      named: [
        finding.rule, finding.noun.rawValue, finding.id, finding.field ?? "", finding.other ?? "",
      ])
  }

  /// Returns the finding with a rule, record type, ID, field and other subject.
  private func finding(named name: [String]) throws -> AuditedFinding? {
    let rows = try rows(
      from: fromFindings,
      where: """
        (f.rule, f.noun, f.id, f.field, f.other)
          = (\(name[0]), \(name[1]), \(name[2]), \(name[3]), \(name[4]))
        """)
    return try rows.next().map(finding)
  }

  /// Returns the number of open findings by severity.
  ///
  /// It counts the unresolved findings and subtracts the waived ones, which are few.
  func openCounts() throws -> [Severity: Int] {
    var counts: [Severity: Int] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT severity, count(*) FROM \(table) WHERE resolved IS NULL GROUP BY severity")
    while let row = try rows.next() {
      guard let severity = Severity(rawValue: try row.decode(atIndex: 0)) else {
        throw ChangesetError()
      }
      counts[severity] = try row.decode(atIndex: 1)
    }
    var waived = AuditRequest()
    waived.states = [.waived]
    try send(waived) { counts[$0.finding.severity, default: 0] -= 1 }
    return counts.filter { $0.value > 0 }
  }

  private func rows(from tables: SQL, where condition: SQL) throws -> RowCursor {
    let query: SQL = """
      SELECT f.*, a.inputs AS waived_inputs, a.because, a.until, a.until_last
      FROM \(tables) WHERE \(condition)
      ORDER BY f.severity DESC, json_array_length(f.evidence) DESC, f.rule, f.noun, f.id, f.field,
        f.other
      """
    let (sql, arguments) = try query.build(database)
    return try Row.fetchCursor(database, sql: sql, arguments: arguments)
  }

  /// The findings, joined with their waivers through an index.
  private var fromFindings: SQL {
    """
    \(sql: table) AS f LEFT JOIN waiver AS a
      ON \(Subject.waived.name(of: "a")) = f.noun || '/' || f.id
        AND a.rule = \(waiverOfFinding)
        AND ifnull(a.field, '') = f.field AND ifnull(a.other, '') = f.other
    """
  }

  /// The waivers, joined with their findings through the primary key.
  private var fromWaivers: SQL {
    """
    waiver AS a CROSS JOIN \(sql: table) AS f
      ON f.rule IN (\(rulesOfWaiver)) AND a.rule = \(waiverOfFinding)
        AND (f.noun, f.id) = (\(Subject.waived.noun(of: "a")), \(Subject.waived.id(of: "a")))
        AND f.field = ifnull(a.field, '') AND f.other = ifnull(a.other, '')
    """
  }

  /// The name of the rule under which the finding `f` is waived.
  private var waiverOfFinding: SQL {
    let cases: [SQL] = AuditRule.sharedWaivers.map { "WHEN \($0.rule) THEN \($0.waiver)" }
    return "CASE f.rule \(cases.joined(separator: " ")) ELSE f.rule END"
  }

  /// The rules whose findings the waiver `a` can be about.
  private var rulesOfWaiver: SQL {
    let shared: [SQL] = AuditRule.sharedWaivers.map {
      "iif(a.rule = \($0.waiver), \($0.rule), NULL)"
    }
    return (["a.rule"] + shared).joined(separator: ", ")
  }

  private func finding(_ row: Row) throws -> AuditedFinding {
    func text(_ column: String) throws -> String { try row.decode(forColumn: column) }
    func textIfAny(_ column: String) throws -> String? { try row.decode(forColumn: column) }
    guard let noun = try Noun.Name(rawValue: text("noun")),
      let severity = try Severity(rawValue: row.decode(forColumn: "severity"))
    else { throw ChangesetError() }
    let evidence = try text("evidence")
    let finding = try Finding(
      rule: text("rule"), severity: severity, noun: noun, id: text("id"),
      field: text("field").nonEmpty, other: text("other").nonEmpty, message: text("message"),
      evidence: (try? JSONDecoder().decode([String].self, from: Data(evidence.utf8))) ?? [],
      remedy: textIfAny("remedy").flatMap(Remedy.init(stored:)), inputs: text("inputs"))
    let resolved = try textIfAny("resolved")
    var reopened: String?
    if let inputs = try textIfAny("waived_inputs") {
      if try !FindingInputs(database: database).areEqual(inputs, finding.inputs) {
        reopened = "it was waived for other values"
      } else if let last = try textIfAny("until_last"), last < today {
        reopened = try "it was waived until \(text("until"))"
      }
    }
    let because = try textIfAny("because")
    let isWaived = because != nil && reopened == nil
    return AuditedFinding(
      finding: finding,
      state: resolved != nil ? .resolved : isWaived ? .waived : .open,
      since: try textIfAny("since") ?? today, resolved: resolved, because: because,
      reopened: reopened)
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
