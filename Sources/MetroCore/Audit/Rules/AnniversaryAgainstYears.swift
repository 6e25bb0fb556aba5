import MetroText

extension AuditRule {
  static let anniversaryAgainstYears = AuditRule(
    "anniversary-against-years", .warning,
    reason: "1987 to 2017 is 30 years, so a 20th anniversary or one of the years is wrong.",
    explanation: """
      Finds an anniversary, or a number of years that are celebrated, next to years in brackets \
      that are more or fewer years apart ("the 20th anniversary of CityNet (1987–2017)"), or in a \
      text that says when the organization was founded ("founded in 2005, it celebrated its 20th \
      anniversary") if it does not fit the year of the program, nor another year of the text or its \
      source. It reads the quotes of sources and the summary of a program. Beside years in \
      brackets, a number of years can count the first and the last; an anniversary cannot. Since a \
      founding, a difference of one is allowed. Intervals of less than five years, those of plans, \
      and the anniversaries of something else are ignored. Note the error of a source in the \
      statement, or correct the summary.
      """,
    dependsOn: [.quotesOfSource, .quotesOfProgram], version: 2,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT s.id, s.quote, t.dates_first, t.dates_last, source.published_first
        FROM statement AS s LEFT JOIN program AS t ON t.id = s.program
          LEFT JOIN source ON source.id = s.source
        WHERE s.quote IS NOT NULL AND \(scope.holds(.statement, "s.id"))
        """
      ) { row in
        try find(.statement, row.text(0), "quote", row.text(1), years(of: row), take)
      }
      try scope.forEachRow(
        """
        SELECT t.id, t.summary, t.dates_first, t.dates_last, NULL FROM program AS t
        WHERE t.summary IS NOT NULL AND \(scope.holds(.program))
        """
      ) { row in
        try find(.program, row.text(0), "summary", row.text(1), years(of: row), take)
      }
    })

  /// Returns the years in which the dates of a program begin and end, and that of the publication.
  private static func years(of row: AuditRow) throws -> [Int] {
    try (2...4).compactMap { try row.textIfAny($0).flatMap { Int($0.prefix(4)) } }
      .filter { (1800...2100).contains($0) }
  }

  private static func find(
    _ noun: Noun.Name, _ id: String, _ field: String, _ text: String, _ years: [Int],
    _ take: (Finding) throws -> Void
  ) throws {
    guard let wrong = fault(in: text, years) else { return }
    try take(
      Finding(
        noun: noun, id: id, field: field, message: wrong.message,
        evidence: ["\(field): \"\(wrong.excerpt.oneLine)\""],
        remedy: .edit(
          record: RecordAddress(noun, id),
          values: [.init(noun == .statement ? "value" : field)]),
        inputs: wrong.inputs))
  }

  private static func fault(
    in text: String, _ years: [Int]
  ) -> (message: String, excerpt: String, inputs: String)? {
    if let wrong = WrittenAnniversary.read(text).first(where: { !$0.isRight }) {
      return (
        "\(wrong.number) years are stated, but the years are \(wrong.years) apart", wrong.excerpt,
        wrong.excerpt
      )
    }
    guard let found = AnniversarySinceFounding.read(text),
      let year = found.contradicted(in: years)
    else { return nil }
    return (
      "\(found.number) years are stated, but \(found.founded) to \(year) is \(year - found.founded)",
      found.excerpt, "\(found.excerpt)\n\(year)"
    )
  }
}

extension AuditDependency {
  fileprivate static let quotesOfProgram = AuditDependency(
    .evidence, .statement,
    """
    SELECT id AS found FROM statement WHERE program IN \(changed(.program)) AND quote IS NOT NULL
    """)
}
