import GRDB
import MetroText

extension AuditRule {
  static let claimedTransfers = AuditRule(
    "claimed-transfers", .error,
    reason: "A claim of more cities than anybody can name is not a result.",
    explanation: """
      Finds a claimed number of transfers or cities that the recorded transfers contradict: "15 \
      cities", and eleven are recorded. A bound such as "over 10" is satisfied by any number \
      beyond it. Practices without a recorded transfer are not reported. Record the others, or \
      decide for the number that can be named.
      """,
    .query { scope, take in
      for count in Noun.practice.counts { try find(count, scope, take) }
    })

  private static func find(
    _ count: ClaimedCount, _ scope: AuditScope, _ take: (Finding) throws -> Void
  ) throws {
    guard let derived = Noun.practice.derivedColumns.first(where: { $0.name == count.derived })
    else { return }
    let query: SQL = """
      SELECT t.id, t.\(sql: count.claimed), \(literal: derived.sql) FROM practice AS t
      WHERE \(sql: scope.holds(.practice)) AND (t.\(sql: count.claimed) IS NOT NULL
        OR EXISTS (SELECT 1 FROM statement WHERE practice = t.id
          AND (field = \(count.claimed) OR fields IS NOT NULL)))
      """
    let (sql, arguments) = try query.build(scope.database)
    try scope.forEachRow(sql, arguments) { row in
      let (id, recorded) = try (row.text(0), row.whole(2))
      guard recorded > 0 else { return }
      var claims = try scope.values(.practice, id, count.claimed)
      if claims.isEmpty, let used = try row.wholeIfAny(1) {
        claims = [StatedValue(stated: String(used), value: String(used))]
      }
      let broken = claims.filter { !($0.count?.admits(recorded) ?? true) }
      guard let first = broken.first else { return }
      try take(
        Finding(
          noun: .practice, id: id, field: count.claimed,
          message:
            "\(first.stated.oneLine) claimed, \(recorded) recorded: \(count.label.lowercased())",
          evidence: ["\(count.derived): \(recorded) recorded"]
            + (try scope.statements(.practice, id, [count.claimed])),
          remedy: .list(noun: .transfer, filters: [.init("practice", id)]),
          inputs: (broken.map(\.text) + ["\(recorded)"]).joined(separator: "\n")))
    }
  }
}
