import MetroText

extension AuditRule {
  static let relativeDateAgainstDates = AuditRule(
    "relative-date-against-dates", .warning,
    reason: "\"Last November\" in a text of February 2019 is November 2018, and no other year.",
    explanation: """
      Finds words about dates that name a month and its distance from the publication of the source \
      ("November of last year", "last November", "작년 11월"), although the source is said to state \
      other dates, or, if it is said to state none, the program has others. "Last November" is \
      ignored in a source of November or December, in which it can mean two years. Sources without a \
      year of publication are ignored, and so are texts that also name a month of the dates. Decide \
      which dates to use.
      """,
    dependsOn: [.statementsOfDates, .statementsOfDecision, .datesOfPublication], version: 2,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT s.id, CASE WHEN s.quote IS NULL THEN 'stated' ELSE 'quote' END,
          ifnull(s.quote, s.stated), s.program, ifnull(s.value, t.dates), source.id, source.published
        FROM statement AS s JOIN program AS t ON t.id = s.program JOIN source ON source.id = s.source
        WHERE s.field = 'dates' AND s.stated IS NOT NULL AND source.published IS NOT NULL
          AND ifnull(s.value, t.dates) IS NOT NULL AND \(scope.holds(.statement, "s.id"))
          AND NOT EXISTS (SELECT 1 FROM decision AS d
            WHERE d.program = s.program AND d.field = 'dates')
        ORDER BY s.program
        """
      ) { row in
        guard let published = try EDTFDate(edtf: row.text(6)),
          let dates = try EDTFDate(edtf: row.text(4)), let first = dates.firstDay,
          let last = dates.lastDay, !dates.text.contains(where: "?~%".contains)
        else { return }
        let text = try row.text(2)
        let months = RelativeDate.months(in: text, published: published)
        let days = first...last
        guard let month = months.first,
          !months.contains(where: { overlaps($0.date, days) }),
          !RelativeDate.names(days, in: text, outside: months)
        else { return }
        let (id, field, program, source) = try (row.text(0), row.text(1), row.text(3), row.text(5))
        try take(
          Finding(
            noun: .statement, id: id, field: field, other: month.excerpt.oneLine,
            message:
              "\"\(month.excerpt.oneLine)\" is \(month.date) in \(source), which was published "
              + "\(published), but the dates are \(dates)",
            evidence: [
              "\(field): \"\(text.oneLine)\"", "published: \(published)", "dates: \(dates)",
            ],
            remedy: .decide(
              record: RecordAddress(.program, program), field: "dates", value: nil),
            inputs: "\(month.excerpt)\n\(published)\n\(dates)"))
      }
    })

  private static func overlaps(_ date: EDTFDate, _ days: ClosedRange<CalendarDay>) -> Bool {
    guard let first = date.firstDay, let last = date.lastDay else { return true }
    return (first...last).overlaps(days)
  }
}

extension AuditDependency {
  /// Statements about dates whose source was published at another time than before.
  fileprivate static let datesOfPublication = AuditDependency(
    .evidence, .statement,
    "SELECT id AS found FROM statement WHERE source IN \(changed(.source)) AND field = 'dates'")
}
