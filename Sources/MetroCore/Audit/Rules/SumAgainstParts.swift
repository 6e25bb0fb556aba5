import MetroText

extension AuditRule {
  static let sumAgainstParts = AuditRule(
    "sum-against-parts", .warning,
    reason: "If the parts do not add up to their total, one of the numbers is wrong.",
    explanation: """
      Finds a total whose parts in the same text do not add up to it ("25 participants (12 women \
      and 10 men)"), percentages of women and men that do not add up to 100, percentages by origin \
      that add up to more ("60% from Africa and 50% from Asia"), and a percentage in brackets that \
      does not follow from its two numbers ("12 of the 30 (50%)"), and more people than those of \
      whom they are some ("32 of the 28 participants"). It reads what sources state about counts, \
      and the summary of a program. Parts after words such as "including" may be fewer, but women \
      and men together are all unless the text mentions others. A number for each of some \
      countries ("各1名") counts for each. Decide which number to use; a decision settles what the \
      sources state.
      """,
    dependsOn: [.statementsOfDecision], version: 6,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT s.id, CASE WHEN s.quote IS NULL THEN 'stated' ELSE 'quote' END,
          ifnull(s.quote, s.stated), s.program, s.field
        FROM statement AS s
        WHERE s.program IS NOT NULL AND s.field LIKE '%\\_claimed' ESCAPE '\\'
          AND s.stated IS NOT NULL AND \(scope.holds(.statement, "s.id"))
          AND NOT EXISTS (SELECT 1 FROM decision AS d
            WHERE d.program = s.program AND d.field = s.field)
        """
      ) { row in
        guard let sum = WrittenSum.wrong(in: try row.text(2)) else { return }
        try take(
          finding(
            .statement, row.text(0), row.text(1), sum,
            .decide(
              record: RecordAddress(.program, row.text(3)), field: row.text(4), value: nil)))
      }
      try scope.forEachRow(
        """
        SELECT t.id, t.summary FROM program AS t
        WHERE t.summary IS NOT NULL AND \(scope.holds(.program))
        """
      ) { row in
        guard let sum = WrittenSum.wrong(in: try row.text(1)) else { return }
        let id = try row.text(0)
        try take(
          finding(
            .program, id, "summary", sum,
            .edit(record: RecordAddress(.program, id), values: [.init("summary")])))
      }
    })

  private static func finding(
    _ noun: Noun.Name, _ id: String, _ field: String, _ sum: WrittenSum, _ remedy: Remedy
  ) -> Finding {
    Finding(
      noun: noun, id: id, field: field, message: sum.message,
      evidence: ["\(field): \"\(sum.excerpt.oneLine)\""], remedy: remedy, inputs: sum.excerpt)
  }
}
