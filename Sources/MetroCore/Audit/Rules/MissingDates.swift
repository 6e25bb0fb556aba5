extension AuditRule {
  static let missingDates = AuditRule(
    "missing-dates", .note,
    reason: "Reports by year leave out a program without dates.",
    explanation: """
      Finds a program that is planned, confirmed or held and has no dates. A year is enough: 2014, or \
      2014~ if it is approximate.
      """,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.status FROM program AS t
        WHERE t.dates IS NULL AND t.status IN ('planned', 'confirmed', 'held')
          AND \(scope.holds(.program))
        """
      ) { row in
        let (id, status) = try (row.text(0), row.text(1))
        try take(
          Finding(
            noun: .program, id: id, field: "dates",
            message: "The program is \(status), and has no dates",
            evidence: ["status: \(status)"] + (try scope.statements(.program, id, ["dates"])),
            remedy: .edit(record: RecordAddress(.program, id), values: [.init("dates")]),
            inputs: status))
      }
    })
}
