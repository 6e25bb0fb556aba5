extension AuditRule {
  static let oldStatus = AuditRule(
    "old-status", .note,
    reason: "A practice that ran years ago may have ended since.",
    explanation: """
      Finds a practice that is running according to sources of which the newest is older than five \
      years. A source is as old as its publication, or else as the day on which it was last read. \
      Cite a newer source, or change the status.
      """,
    .dated { scope, take in
      try scope.forEachRow(
        """
        SELECT * FROM (
          SELECT t.id, (\(Transfers.newestSource(of: .practice, id: "t.id"))) AS newest
          FROM practice AS t WHERE \(scope.holds(.practice)) AND t.status = 'running')
        WHERE newest < date('\(scope.today)', '-5 years')
        """
      ) { row in
        let (id, newest) = try (row.text(0), row.text(1))
        try take(
          Finding(
            noun: .practice, id: id, field: "status",
            message: "The practice is running according to sources up to \(newest.prefix(4))",
            evidence: ["status: running"] + (try scope.statements(.practice, id, ["status"])),
            remedy: .explain(record: RecordAddress(.practice, id), field: "status"),
            inputs: newest))
      }
    })
}
