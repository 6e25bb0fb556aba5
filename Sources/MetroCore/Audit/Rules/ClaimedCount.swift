import GRDB
import MetroText

extension AuditRule {
  static let claimedCount = AuditRule(
    "claimed-count", .error,
    reason: "If the records contradict a count that a source claims, one of them is wrong.",
    explanation: """
      Finds a claimed count of cities, countries, delegates or presentations that contradicts the \
      records. Either the records have more than the claim, or they have fewer although a source \
      names the participants in a closed list. Fewer records are not reported if the list is open \
      or if no source says that it is closed. 17 records satisfy "over 15", and 28 satisfy "about \
      30". Delegates are compared only if every participant has a number of delegates.
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
      // Participants without a number of delegates may account for the difference.
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
