extension AuditRule {
  static let practiceStatusAgainstDates = AuditRule(
    "practice-status-against-dates", .error,
    reason: "The dates of a practice have an end if and only if the practice is over.",
    explanation: """
      Finds a practice that is running or a pilot although its dates ended, and one that is \
      completed or discontinued although its dates have no end. Dates without an interval, such \
      as 2012, may be the start alone and are ignored.
      """,
    .dated { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.status, t.dates FROM practice AS t
        WHERE \(scope.holds(.practice)) AND t.dates LIKE '%/%' AND CASE
          WHEN t.status IN ('running', 'pilot') THEN t.dates_last < '\(scope.today)'
          WHEN t.status IN ('completed', 'discontinued') THEN t.dates LIKE '%/..'
          ELSE FALSE END
        """
      ) { row in
        let (id, status, dates) = try (row.text(0), row.text(1), row.text(2))
        let isOver = ["completed", "discontinued"].contains(status)
        try take(
          Finding(
            noun: .practice, id: id, field: "status",
            message: "The practice is \(status), but its dates \(isOver ? "have no end" : "ended")",
            evidence: ["status: \(status)", "dates: \(dates)"]
              + (try scope.statements(.practice, id, ["status", "dates"])),
            remedy: .edit(
              record: RecordAddress(.practice, id),
              values: [isOver ? .init("dates") : .init("status")]),
            inputs: "\(status) \(dates)"))
      }
    })
}
