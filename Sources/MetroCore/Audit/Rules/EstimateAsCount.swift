import MetroText

extension AuditRule {
  static let estimateAsCount = AuditRule(
    "estimate-as-count", .note,
    reason: "\"Over 15\" is not 15: a sum would treat it as an exact count.",
    explanation: """
      Finds a claimed count in use for which every source states only a bound or a rounded number \
      ("over 15", "about 30", "20 or more"). A quote that also gives the number of all ("all 15 \
      participants") states it exactly. Decide for the number if no better one is available, \
      or cite a source with an exact count.
      """,
    version: 4,
    .query { scope, take in
      let counts = Noun.inOrderOfReference.flatMap { noun in noun.counts.map { (noun, $0) } }
      for (noun, count) in counts {
        try scope.forEachRow(
          """
          SELECT t.id, t.\(count.claimed) FROM \(noun.table) AS t
          WHERE t.\(count.claimed) IS NOT NULL AND \(scope.holds(noun.name))
            AND EXISTS (SELECT 1 FROM statement
              WHERE \(noun.table) = t.id AND field = '\(count.claimed)')
            AND NOT EXISTS (SELECT 1 FROM decision WHERE \(noun.table) = t.id
              AND field = '\(count.claimed)')
          """
        ) { row in
          let (id, used) = try (row.text(0), row.whole(1))
          let claims = try scope.values(noun.name, id, count.claimed)
          let bounds = claims.compactMap(\.count).filter { $0.value == used }
          guard !bounds.isEmpty, bounds.allSatisfy({ $0.bound != .exact }),
            !isStated(used, count.claimed, by: claims)
          else { return }
          try take(
            Finding(
              noun: noun.name, id: id,
              field: count.claimed,
              message: "\(count.claimed) is \(used), and no source states exactly that",
              evidence: claims.map(\.line),
              remedy: .decide(
                record: RecordAddress(noun.name, id), field: count.claimed, value: String(used)),
              inputs: ([String(used)] + claims.map { $0.quote ?? $0.stated }).joined(
                separator: "\n")))
        }
      }
    })

  /// Returns whether a quote gives the number in use as that of all: "all 22 received a certificate".
  private static func isStated(_ used: Int, _ field: String, by claims: [StatedValue]) -> Bool {
    guard let thing = CountedThing(field: field) else { return false }
    return claims.contains { claim in
      claim.quote.map { ContraryCounts.states(all: used, of: thing, in: $0) } ?? false
    }
  }
}
