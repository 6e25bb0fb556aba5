import GRDB
import MetroText

extension AuditRule {
  static let claimedCount = AuditRule(
    "claimed-count", .error,
    reason: "A count that a source claims and the records do not bear out is a gap in one of them.",
    explanation: """
      Finds a count of cities, countries, delegates or presentations that sources claim and that \
      cannot be true beside what is recorded: more are recorded than claimed; or fewer, where a \
      source names the participants in a closed list. Where the list is open, or nobody has said, \
      fewer are no finding. "Over 15" is borne out by 17, "about 30" by 28. Delegates are compared \
      where each participant has a number.
      """,
    dependsOn: [.programOfParticipation, .programOfPresentation, .programOfHost],
    .query { scope, take in
      for count in Noun.program.counts { try find(count, scope, take) }
    })

  private static func find(
    _ count: ClaimedCount, _ scope: AuditScope, _ take: (Finding) throws -> Void
  ) throws {
    guard let derived = Noun.program.derivedColumns.first(where: { $0.name == count.derived })
    else { return }
    let (sql, arguments) = try
      ("""
    SELECT t.id, t.\(sql: count.claimed), \(literal: derived.sql),
      EXISTS (SELECT 1 FROM statement WHERE program = t.id AND field = 'participants'
        AND scope = 'closed'),
      EXISTS (SELECT 1 FROM participation WHERE program = t.id AND role = 'participant'
        AND delegates IS NULL)
    FROM program AS t WHERE \(sql: scope.holds(.program))
      AND (t.\(sql: count.claimed) IS NOT NULL OR EXISTS (SELECT 1 FROM statement
        WHERE program = t.id AND (field = \(count.claimed) OR fields IS NOT NULL)))
    """ as SQL).build(scope.database)
    try scope.forEachRow(sql, arguments) { row in
      let id = try row.text(0)
      guard let recorded = try row.wholeIfAny(2), recorded > 0 else { return }
      var claims = try scope.values(.program, id, count.claimed)
      if claims.isEmpty, let used = try row.wholeIfAny(1) {
        claims = [StatedValue(stated: String(used), value: String(used))]
      }
      let isClosed = try row.whole(3) == 1 && count.derived != "presentations"
      // Delegates that nobody has counted may be the missing ones.
      let isWhole = try count.derived != "delegates" || row.whole(4) == 0
      let broken = claims.filter { claim in
        guard let claimed = claim.count, !claimed.admits(recorded) else { return false }
        return recorded > claimed.value || isClosed && isWhole
      }
      guard let first = broken.first else { return }
      var finding = Finding(
        noun: .program, id: id, field: count.claimed,
        message:
          "\(first.stated.oneLine) claimed, \(recorded) recorded: \(count.label.lowercased())",
        inputs: (broken.map(\.text) + ["\(recorded)"]).joined(separator: "\n"))
      finding.evidence =
        ["\(count.derived): \(recorded) recorded"]
        + (try scope.statements(.program, id, [count.claimed, "participants"]))
      finding.remedy =
        count.derived == "presentations"
        ? .list(noun: .presentation, filters: [.init("program", id)])
        : .list(
          noun: .participation, filters: [.init("program", id), .init("role", "participant")])
      try take(finding)
    }
  }
}
