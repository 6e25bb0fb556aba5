import MetroText

extension AuditRule {
  static let anniversaryAgainstYears = AuditRule(
    "anniversary-against-years", .warning,
    reason: "1987 to 2017 is 30 years, so a 20th anniversary or one of the years is wrong.",
    explanation: """
      Finds an anniversary, or a number of years that are celebrated, next to years in brackets \
      that are more or fewer years apart ("the 20th anniversary of CityNet (1987–2017)"). It reads \
      the quotes of sources and the summary of a program. A number of years can count the first \
      and the last; an anniversary cannot. Intervals of less than five years and those of plans \
      are ignored. Note the error of a source in the statement, or correct the summary.
      """,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT s.id, s.quote FROM statement AS s
        WHERE s.quote IS NOT NULL AND \(scope.holds(.statement, "s.id"))
        """
      ) { row in
        try find(.statement, row.text(0), "quote", row.text(1), take)
      }
      try scope.forEachRow(
        """
        SELECT t.id, t.summary FROM program AS t
        WHERE t.summary IS NOT NULL AND \(scope.holds(.program))
        """
      ) { row in
        try find(.program, row.text(0), "summary", row.text(1), take)
      }
    })

  private static func find(
    _ noun: Noun.Name, _ id: String, _ field: String, _ text: String,
    _ take: (Finding) throws -> Void
  ) throws {
    guard let wrong = WrittenAnniversary.read(text).first(where: { !$0.isRight }) else { return }
    try take(
      Finding(
        noun: noun, id: id, field: field,
        message: "\(wrong.number) years are stated, but the years are \(wrong.years) apart",
        evidence: ["\(field): \"\(wrong.excerpt.oneLine)\""],
        remedy: .edit(
          record: RecordAddress(noun, id),
          values: [.init(noun == .statement ? "value" : field)]),
        inputs: wrong.excerpt))
  }
}
