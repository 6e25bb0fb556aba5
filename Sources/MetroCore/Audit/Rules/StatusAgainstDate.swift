extension AuditRule {
  static let statusAgainstDate = AuditRule(
    "status-against-date", .warning,
    reason:
      "Reports need to know whether a program with past dates was held.",
    explanation: """
      Finds a program that is planned or confirmed although its dates are past (warning), or that \
      is held although its dates are in the future (error). A postponed or cancelled program may \
      have any dates.
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
          message:
            "The program is \(status), but its dates are \(isPast ? "past" : "in the future")",
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
