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
    dependsOn: [.statementsOfDecision], version: 8,
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
    var stated: [StatedSum] = []
    try scope.forEachRow(
      """
      SELECT s.id, CASE WHEN s.quote IS NULL THEN 'stated' ELSE 'quote' END,
        ifnull(s.quote, s.stated), s.program, s.field, s.source, s.value
      FROM statement AS s
      WHERE s.program IS NOT NULL AND s.stated IS NOT NULL
        AND (s.field LIKE '%\\_claimed' ESCAPE '\\' OR s.field = 'dates')
        AND \(scope.holds(.statement, "s.id"))
        AND NOT EXISTS (SELECT 1 FROM decision AS d
          WHERE d.program = s.program AND d.field = s.field)
      ORDER BY s.program, s.source, s.quote, s.id
      """
    ) { row in
      let text = try row.text(2)
      let isOfDates = try row.text(4) == "dates"
      let sum = isOfDates ? WrittenSum.wrongHours(in: text) : WrittenSum.wrong(in: text)
      guard let sum else { return }
      let one = try StatedSum(row, sum)
      guard let last = stated.last, last.isRepeated(by: one) else { return stated.append(one) }
      // The quote is one about the field whose number the sum is about.
      if one.isNamed, !last.isNamed { stated[stated.count - 1] = one }
    }
    for one in stated {
      let program = RecordAddress(.program, one.program)
      // Hours that do not fit say nothing against the dates.
      let remedy: Remedy =
        one.field == "dates"
        ? .explain(record: program, field: one.field)
        : .decide(record: program, field: one.field, value: nil)
      try take(finding(.statement, one.id, one.textField, one.sum, remedy))
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

/// What a source states about a count, in words whose sum is wrong.
private struct StatedSum {
  let id: String
  let textField: String
  let program: String
  let field: String
  let sum: WrittenSum
  /// Whether the sum is about the number that the source states.
  let isNamed: Bool
  private let source: String
  private let quote: String?

  init(_ row: AuditRow, _ sum: WrittenSum) throws {
    id = try row.text(0)
    textField = try row.text(1)
    quote = try textField == "quote" ? row.text(2) : nil
    program = try row.text(3)
    field = try row.text(4)
    source = try row.text(5)
    let value = try row.textIfAny(6)
    isNamed = sum.message.split { !$0.isNumber }.contains { String($0) == value }
    self.sum = sum
  }

  /// Returns whether another statement cites the same quote, which several fields of a program share.
  func isRepeated(by other: StatedSum) -> Bool {
    quote != nil && quote == other.quote && source == other.source && program == other.program
  }
}
