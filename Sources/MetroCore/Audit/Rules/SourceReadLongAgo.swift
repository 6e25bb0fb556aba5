extension AuditRule {
  static let sourceReadLongAgo = AuditRule(
    "source-read-long-ago", .note,
    reason: "Web pages change or disappear, so a page may no longer contain what it is cited for.",
    explanation: """
      Finds a source with a URL that was last read more than two years ago. Read it again and \
      update the retrieved date. Sources with a stored text are ignored.
      """,
    .dated { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.retrieved, t.url FROM source AS t
        WHERE \(scope.holds(.source)) AND t.url IS NOT NULL AND t.text IS NULL
          AND t.retrieved_last < date('\(scope.today)', '-2 years')
        """
      ) { row in
        let (id, retrieved) = try (
          row.text(0), row.text(1)
        )
        try take(
          Finding(
            noun: .source, id: id,
            field: "retrieved", message: "The source was last read in \(retrieved.prefix(4))",
            evidence: ["retrieved: \(retrieved)", "url: \(row.text(2))"],
            remedy: .edit(
              record: RecordAddress(.source, id), values: [.init("retrieved", scope.today)]),
            inputs: retrieved))
      }
    })
}
