extension AuditRule {
  static let transferBeforePractice = AuditRule(
    "transfer-before-practice", .error,
    reason: "A practice cannot be adopted before it exists, nor studied after it was adopted.",
    explanation: """
      Finds a transfer whose adoption certainly ended before the practice began, and one whose city \
      certainly studied the practice only after it had adopted it. Without a date of the adoption, \
      the dates of an adopted transfer count. Uncertain and approximate dates are ignored.
      """,
    dependsOn: [.transfersOfPractice],
    .query { scope, take in
      let certain = "NOT GLOB '*[?~%]*'"
      try scope.forEachRow(
        """
        SELECT id, began, studied_on, coalesce(adopted_on, dates), adopted_on IS NOT NULL, begins
        FROM (SELECT t.id, t.studied_on, t.adopted_on, t.dates, p.dates AS began,
            p.dates \(certain) AND CASE
              WHEN t.adopted_on IS NOT NULL
                THEN t.adopted_on \(certain) AND t.adopted_on_last < p.dates_first
              WHEN t.stage = 'adopted' THEN t.dates \(certain) AND t.dates_last < p.dates_first
              ELSE FALSE END AS begins,
            t.studied_on \(certain) AND t.adopted_on \(certain)
              AND t.studied_on_first > t.adopted_on_last AS studies
          FROM transfer AS t JOIN practice AS p ON p.id = t.practice
          WHERE \(scope.holds(.transfer)))
        WHERE begins OR studies
        """
      ) { row in
        let id = try row.text(0)
        let isBefore = try row.wholeIfAny(5) == 1
        let adopted = try row.text(3)
        let field = try row.whole(4) == 1 ? "adopted_on" : "dates"
        let other = try (isBefore ? row.textIfAny(1) : row.textIfAny(2)) ?? ""
        try take(
          Finding(
            noun: .transfer, id: id, field: field,
            message: isBefore
              ? "The practice was adopted in \(adopted) and began in \(other)"
              : "The practice was studied in \(other) and adopted before, in \(adopted)",
            evidence: ["\(field): \(adopted)", "\(isBefore ? "practice" : "studied_on"): \(other)"]
              + (try scope.statements(.transfer, id, [field, "studied_on"])),
            remedy: .edit(record: RecordAddress(.transfer, id), values: [.init(field)]),
            inputs: "\(adopted) \(other)"))
      }
    })
}
