extension AuditRule {
  static let uncheckedLink = AuditRule(
    "unchecked-link", .note,
    reason: "A link that nobody has opened for months may lead nowhere.",
    explanation: """
      Finds links whose check is 90 days late, and links that were never checked although others \
      were. A catalog without any check has no such finding.
      """,
    .dated { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.url, substr(v.last_at, 1, 10) FROM link AS t
        LEFT JOIN link_verdict AS v ON v.url = \(CheckedURL.sql("t.url"))
        WHERE t.url IS NOT NULL AND \(scope.holds(.link))
          AND CASE WHEN v.url IS NULL
            THEN t.state = 'unchecked' AND EXISTS (SELECT 1 FROM link_verdict)
            ELSE v.due_at < date('\(scope.today)', '-90 days') END
        """
      ) { row in
        let (id, url, last) = try (row.text(0), row.text(1), row.textIfAny(2))
        let link = CheckedLinks.Link(id: id, state: "unchecked", url: url, outcome: nil, since: nil)
        try take(
          link.finding(
            last.map { "The link was last checked on \($0)" } ?? "The link was never checked",
            link.checkRemedy))
      }
    })
}
