extension AuditRule {
  static let statusAgainstDate = AuditRule(
    "status-against-date", .warning,
    reason:
      "A program that is over and still planned was held, or was not: a report needs to know.",
    explanation: """
      Finds a program that is planned or confirmed although its dates are past (warning), or held \
      although they are to come (error). A program that is postponed or cancelled may have any \
      dates.
      """,
    .dated { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.status, t.dates, t.dates_last < '\(scope.today)' FROM program AS t
        WHERE \(scope.holds(.program))
          AND (t.status IN ('planned', 'confirmed') AND t.dates_last < '\(scope.today)'
            OR t.status = 'held' AND t.dates_first > '\(scope.today)')
        """
      ) { row in
        let (id, status, dates) = try (
          row.text(0), row.text(1), row.text(2)
        )
        let isPast = try row.whole(3) == 1
        var finding = Finding(
          severity: isPast ? .warning : .error, noun: .program, id: id,
          field: "status",
          message: "The program is \(status), and its dates are \(isPast ? "past" : "to come")",
          inputs: "\(status) \(dates)")
        finding.evidence =
          ["status: \(status)", "dates: \(dates)"]
          + (try scope.statements(.program, id, ["status", "dates"]))
        finding.remedy = .edit(
          record: RecordAddress(.program, id),
          values: [.init("status", isPast ? "held" : "planned")])
        try take(finding)
      }
    })
}
