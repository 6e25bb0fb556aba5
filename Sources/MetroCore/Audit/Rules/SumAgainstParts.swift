import MetroText

extension AuditRule {
  static let sumAgainstParts = AuditRule(
    "sum-against-parts", .warning,
    reason: "If the parts do not add up to their total, one of the numbers is wrong.",
    explanation: """
      Finds a total whose parts in the same text do not add up to it ("25 participants (12 women \
      and 10 men)", "18 participants: 2 mayors and 15 officials"), percentages of women and men \
      that do not add up to 100, percentages by origin that add up to more ("60% from Africa and \
      50% from Asia"), and a percentage in brackets that does not follow from its two numbers \
      ("12 of the 30 (50%)"), and more people than those of whom they are some ("32 of the 28 \
      participants"). It reads what sources state about counts, and the summary of a program. \
      Parts after words such as "including" may be fewer, but women and men together are all \
      unless the text mentions others. A list of posts, modes or origins is all only directly \
      after its total and if it says nothing else. A number for each of some countries ("各1名") \
      counts for each. Also finds hours in all that are not the hours of each day or session \
      times their number ("4 days of 6 hours, 28 hours in total"), in summaries and in what \
      sources state about dates; texts with breaks, groups or half days are ignored. Decide which \
      number to use; a decision settles what the sources state.
      """,
    dependsOn: [.statementsOfDecision], version: 7,
    .query { scope, take in
      try findInStatements(scope, take)
      try scope.forEachRow(
        """
        SELECT t.id, t.summary FROM program AS t
        WHERE t.summary IS NOT NULL AND \(scope.holds(.program))
        """
      ) { row in
        let text = try row.text(1)
        guard let sum = WrittenSum.wrong(in: text) ?? WrittenSum.wrongHours(in: text) else {
          return
        }
        let id = try row.text(0)
        try take(
          finding(
            .program, id, "summary", sum,
            .edit(record: RecordAddress(.program, id), values: [.init("summary")])))
      }
    })

  /// Finds the sums in what sources state about counts, and the hours in what they state about dates.
  private static func findInStatements(
    _ scope: AuditScope, _ take: (Finding) throws -> Void
  ) throws {
    try scope.forEachRow(
      """
      SELECT s.id, CASE WHEN s.quote IS NULL THEN 'stated' ELSE 'quote' END,
        ifnull(s.quote, s.stated), s.program, s.field
      FROM statement AS s
      WHERE s.program IS NOT NULL AND s.stated IS NOT NULL
        AND (s.field LIKE '%\\_claimed' ESCAPE '\\' OR s.field = 'dates')
        AND \(scope.holds(.statement, "s.id"))
        AND NOT EXISTS (SELECT 1 FROM decision AS d
          WHERE d.program = s.program AND d.field = s.field)
      """
    ) { row in
      let (text, field) = try (row.text(2), row.text(4))
      let isOfDates = field == "dates"
      let sum = isOfDates ? WrittenSum.wrongHours(in: text) : WrittenSum.wrong(in: text)
      guard let sum else { return }
      let program = try RecordAddress(.program, row.text(3))
      // Hours that do not fit say nothing against the dates.
      let remedy: Remedy =
        isOfDates
        ? .explain(record: program, field: field)
        : .decide(record: program, field: field, value: nil)
      try take(finding(.statement, row.text(0), row.text(1), sum, remedy))
    }
  }

  private static func finding(
    _ noun: Noun.Name, _ id: String, _ field: String, _ sum: WrittenSum, _ remedy: Remedy
  ) -> Finding {
    Finding(
      noun: noun, id: id, field: field, message: sum.message,
      evidence: ["\(field): \"\(sum.excerpt.oneLine)\""], remedy: remedy, inputs: sum.excerpt)
  }
}
