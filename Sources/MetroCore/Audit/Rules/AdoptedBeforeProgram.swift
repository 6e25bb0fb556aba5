extension AuditRule {
  static let adoptedBeforeProgram = AuditRule(
    "adopted-before-program", .warning,
    reason: "What led to an adoption cannot come after it.",
    explanation: """
      Finds a transfer that was certainly adopted before the program began that led to it: the \
      program itself, or that of the visit or the presentation. Without a date of the adoption, the \
      dates of an adopted transfer count. Uncertain and approximate dates are ignored. Correct the \
      date, or what led to the transfer.
      """,
    dependsOn: [.transfersOfProgram],
    .query { scope, take in
      let certain = "NOT GLOB '*[?~%]*'"
      try scope.forEachRow(
        """
        SELECT t.id, iif(t.adopted_on IS NULL, 'dates', 'adopted_on'),
          ifnull(t.adopted_on, t.dates), program.id, program.dates
        FROM transfer AS t
        LEFT JOIN visit ON visit.id = t.via_visit
        LEFT JOIN presentation AS p ON p.id = t.via_presentation
        JOIN program ON program.id = coalesce(t.via_program, visit.program, p.program)
        WHERE \(scope.holds(.transfer)) AND (t.adopted_on IS NOT NULL OR t.stage = 'adopted')
          AND ifnull(t.adopted_on, t.dates) \(certain) AND program.dates \(certain)
          AND iif(t.adopted_on IS NULL, t.dates_last, t.adopted_on_last) < program.dates_first
        ORDER BY program.id, t.id
        """
      ) { row in
        let (id, field, adopted) = try (row.text(0), row.text(1), row.text(2))
        let (program, dates) = try (row.text(3), row.text(4))
        try take(
          Finding(
            noun: .transfer, id: id, field: field,
            message: "The practice was adopted in \(adopted), before \(program), which led to it",
            evidence: ["\(field): \(adopted)", "dates of \(program): \(dates)"]
              + (try scope.statements(.transfer, id, [field])),
            remedy: .edit(record: RecordAddress(.transfer, id), values: [.init(field)]),
            inputs: "\(adopted) \(dates)"))
      }
    })
}
