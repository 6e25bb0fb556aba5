extension AuditRule {
  static let adoptedWithoutEvidence = AuditRule(
    "adopted-without-evidence", .warning,
    reason:
      "Reports state which cities adopted or dropped a practice, so a source must confirm it.",
    explanation: """
      Finds a transfer whose stage is adopted or dropped, although no source states that stage or \
      its date. Cite a source for it.
      """,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.stage FROM transfer AS t
        WHERE \(scope.holds(.transfer)) AND t.stage IN ('adopted', 'dropped')
        """
      ) { row in
        let (id, stage) = try (row.text(0), row.text(1))
        let stated = try scope.values(.transfer, id, "stage")
        guard !stated.contains(where: { $0.value == stage }),
          try scope.values(.transfer, id, "\(stage)_on").isEmpty
        else { return }
        try take(
          Finding(
            noun: .transfer, id: id, field: "stage",
            message: "The stage is \(stage), and no source says so",
            evidence: ["stage: \(stage)"] + (try scope.statements(.transfer, id, ["stage"])),
            remedy: .explain(record: RecordAddress(.transfer, id), field: "stage"),
            inputs: ([stage] + stated.map(\.text)).joined(separator: "\n")))
      }
    })
}
