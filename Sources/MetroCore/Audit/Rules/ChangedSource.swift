extension AuditRule {
  static let changedSource = AuditRule(
    "changed-source", .warning,
    reason: "A quote may be missing from a page that has changed.",
    explanation: """
      Finds sources whose document has another SHA-256 than when it was read: than that of the source \
      for files, and than that of the check nearest to the retrieved date for pages, of which only the \
      text counts. Read the source again, and update the retrieved date.
      """,
    .dated { scope, take in
      // The spell that began last before the end of the day on which the source was read, else the
      // first one, says what it was like then.
      try scope.forEachRow(
        """
        SELECT t.id, t.url, n.sha256, substr(n.first_at, 1, 10),
          iif(n.media_type LIKE '%html%', NULL, t.sha256),
          ifnull(
            (SELECT c.sha256 FROM link_check AS c WHERE c.url = n.url AND c.sha256 IS NOT NULL
               AND substr(c.first_at, 1, 10) <= t.retrieved_last ORDER BY c.first_at DESC LIMIT 1),
            (SELECT c.sha256 FROM link_check AS c WHERE c.url = n.url AND c.sha256 IS NOT NULL
             ORDER BY c.first_at LIMIT 1))
        FROM source AS t JOIN link_check AS n ON n.url = \(CheckedURL.sql("t.url"))
        WHERE \(scope.holds(.source)) AND n.sha256 IS NOT NULL AND n.last_at = (
          SELECT max(last_at) FROM link_check WHERE url = n.url AND sha256 IS NOT NULL)
        """
      ) { row in
        let (id, url, now, day) = try (row.text(0), row.text(1), row.text(2), row.text(3))
        guard let before = try row.textIfAny(4) ?? row.textIfAny(5), before != now else { return }
        try take(
          Finding(
            noun: .source, id: id, field: "url",
            message: "The document has changed since it was read",
            evidence: ["url: \(url)", "changed by: \(day)"],
            remedy: .edit(
              record: RecordAddress(.source, id), values: [.init("retrieved", scope.today)]),
            inputs: "\(before)\n\(now)"))
      }
    })
}
