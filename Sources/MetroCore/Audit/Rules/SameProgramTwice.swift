import GRDB
import MetroText

extension AuditRule {
  static let sameProgramTwice = AuditRule(
    "same-program-twice", .warning,
    reason: "A program that is recorded twice is counted twice.",
    explanation: """
      Finds two programs with the same host whose dates overlap or follow each other directly, \
      and which are probably the same program. The search for duplicates rates them by title, \
      dates, series and participants. Programs on the same days under different titles are a note. \
      Other editions of a series, parts of a program and other programs that run at the same time \
      are not reported. The record that is better known should stay. If they are different \
      programs, record that with not-same. If a host has more than \(ProgramsAtOnce.compared) \
      programs at once, only those with similar titles or dates are compared.
      """,
    dependsOn: [.programOfParticipation, .programOfHost, .programsOfBusyHost], version: 2,
    .query { scope, take in
      let changed = scope.isPartial ? try scope.ids(of: .program) : nil
      let comparison = ProgramComparison(scope, changed)
      var programs: [ProgramsAtOnce.Program] = []
      try scope.forEachRow(
        """
        SELECT a.id, a.host, a.dates_first,
          ifnull(date(a.dates_last, '+\(gap) days'), a.dates_last)
        FROM program AS a WHERE a.dates_first IS NOT NULL
          AND a.host IN (SELECT t.host FROM program AS t WHERE \(scope.holds(.program)))
        ORDER BY a.host, a.dates_first, a.id
        """
      ) { row in
        let program = try ProgramsAtOnce.Program(
          id: row.text(0), host: row.text(1), first: row.text(2), last: row.text(3))
        if let last = programs.last, last.host != program.host {
          try comparison.compare(ProgramsAtOnce(programs), take)
          programs.removeAll(keepingCapacity: true)
        }
        programs.append(program)
      }
      try comparison.compare(ProgramsAtOnce(programs), take)
    })

  /// The maximum difference in days between the dates of two records of the same program.
  ///
  /// After a weekend, another program begins.
  private static let gap = 2
}

/// Compares the programs of a host, and reports those that are probably the same.
private final class ProgramComparison {
  private let scope: AuditScope
  /// The programs of which one must be in a pair; nil for all.
  private let changed: Set<String>?
  private let records: ComparedRecords
  private var comparison: RecordComparison
  private let standing: RecordStanding

  init(_ scope: AuditScope, _ changed: Set<String>?) {
    self.scope = scope
    self.changed = changed
    records = ComparedRecords(.program, scope.database)
    standing = RecordStanding(.program, scope.database)
    comparison = RecordComparison(.program, participants: scope.database.participants(of:))
  }

  func compare(_ programs: ProgramsAtOnce, _ take: (Finding) throws -> Void) throws {
    var pairs = programs.pairs
    if let changed, !programs.isCrowded {
      pairs = pairs.filter { pair in
        changed.contains(programs[pair.left].id) || changed.contains(programs[pair.right].id)
      }
    }
    guard !pairs.isEmpty else { return }
    var compared: [String: ComparedRecord] = [:]
    let ids = Set(pairs.flatMap { [$0.left, $0.right] }).map { programs[$0].id }
    for record in try records.records(ids) { compared[record.id] = record }
    if programs.isCrowded {
      let sorted = compared.values.sorted { $0.id < $1.id }
      try CandidatePairs(sorted, of: .program, pause: scope.meter.pause).forEach { left, right in
        pairs.formUnion(programs.pair(sorted[left].id, sorted[right].id))
      }
    }
    for pair in pairs.sorted() {
      let (one, other) = (programs[pair.left].id, programs[pair.right].id)
      if let changed, !changed.contains(one), !changed.contains(other) { continue }
      guard let left = compared[min(one, other)], let right = compared[max(one, other)] else {
        continue
      }
      try scope.meter.add(.comparison)
      guard let likelihood = try comparison.likelihood(left, right) else { continue }
      let isAlone = likelihood.isOfDaysAlone
      let (kept, merged) =
        try standing.isBetter(left, than: right) ? (left, right) : (right, left)
      try take(
        Finding(
          severity: isAlone ? .note : nil, noun: .program, id: left.id,
          other: "program/\(right.id)",
          message: "\(left.id) and \(right.id) "
            + (isAlone ? "have the same host and the same days" : "look like the same program"),
          evidence: likelihood.reasons.map { $0.sentence(.program, left, right) },
          remedy: .merge(
            record: RecordAddress(.program, merged.id), into: RecordAddress(.program, kept.id)),
          inputs: ComparedRecord.inputs(left, right)))
    }
  }
}

extension AuditDependency {
  /// If a host has, or had before the changes, more programs than are compared with each other, then
  /// another program changes which of them are compared.
  fileprivate static let programsOfBusyHost = AuditDependency(
    .evidence, .program,
    """
    SELECT id AS found FROM program WHERE host IN (
      SELECT host FROM program
      WHERE host IN \(looked(.city))
        OR host IN (SELECT host FROM program WHERE id IN \(changed(.program)))
      GROUP BY host
      HAVING count(*) + (SELECT count(*) FROM \(changed(.program))) > \(ProgramsAtOnce.compared))
    """)
}
