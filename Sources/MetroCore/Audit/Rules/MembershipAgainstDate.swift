extension AuditRule {
  static let membershipAgainstDate = AuditRule(
    "membership-against-date", .warning,
    reason: "Reports count a city as a member only during its membership.",
    explanation: """
      Finds a city that took part in a program of a network before it joined the network or after \
      it left. A program belongs to a network that organizes, hosts, supports or funds it. Cities \
      that never belonged to the network are not reported, because programs are also open to \
      others. A membership without dates is always in effect.
      """,
    dependsOn: [.programOfParticipation, .participationsOfProgram],
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT p.id, p.city, t.id, t.dates, m.network,
          group_concat(ifnull(m.since, '..') || '/' || ifnull(m.until, '..'), ', ')
        FROM participation AS p JOIN program AS t ON t.id = p.program
          JOIN membership AS m ON m.city = p.city
        WHERE p.role = 'participant' AND t.dates IS NOT NULL
          AND \(scope.holds(.participation, "p.id"))
          AND m.network IN (SELECT organization FROM program_organization WHERE program = t.id)
        GROUP BY p.id, m.network
        HAVING NOT max((m.since_first IS NULL OR m.since_first <= t.dates_last)
          AND (m.until_last IS NULL OR m.until_last >= t.dates_first))
        """
      ) { row in
        let (program, dates) = try (
          row.text(2), row.text(3)
        )
        let (city, network, periods) = try (
          row.text(1), row.text(4), row.text(5)
        )
        try take(
          Finding(
            noun: .participation,
            id: row.text(0),
            other: "organization/\(network)",
            message: "\(city) took part while not a member of \(network)",
            evidence: ["program: \(program), \(dates)", "member: \(periods)"],
            remedy: .list(
              noun: .membership, filters: [.init("network", network), .init("city", city)]),
            inputs: "\(dates) \(periods)"))
      }
    })
}
