import MetroText

extension AuditRule {
  static let reportBeforeEvent = AuditRule(
    "report-before-event", .warning,
    reason: "A report cannot say that a program was held before it began.",
    explanation: """
      Finds a source that says in the past tense that a program was held ("took place", "se celebró", \
      "состоялся"), but was published before the first day of the dates in the same sentence, or of the \
      program if it states nothing but that it was held. The dates or the date of publication are \
      wrong. Calls and plans are ignored, and so are sources without a full day of publication. Decide \
      which dates to use, or correct the source.
      """,
    dependsOn: [
      .statementsOfDates, .statementsOfDecision, .statementsOfStatus, .statementsOfPublication,
    ],
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT s.id, CASE WHEN s.quote IS NULL THEN 'stated' ELSE 'quote' END,
          ifnull(s.quote, s.stated), s.program, t.dates, CASE s.field WHEN 'dates' THEN s.value END,
          s.field = 'status' AND s.value = 'held', source.id, source.published
        FROM statement AS s JOIN program AS t ON t.id = s.program JOIN source ON source.id = s.source
        WHERE s.field IN ('dates', 'title', 'summary', 'status') AND s.stated IS NOT NULL
          AND length(source.published) = 10 AND \(scope.holds(.statement, "s.id"))
          AND NOT EXISTS (SELECT 1 FROM decision AS d
            WHERE d.program = s.program AND d.field = 'dates')
          -- A quote about several fields is looked at once.
          AND (s.field = 'dates' OR NOT EXISTS (SELECT 1 FROM statement AS o
            WHERE o.program = s.program AND o.source = s.source AND o.field = 'dates'
              AND ifnull(o.quote, o.stated) = ifnull(s.quote, s.stated)))
        ORDER BY s.program
        """
      ) { row in
        let dates = try [row.textIfAny(5), row.textIfAny(4)].compactMap(\.self)
          .compactMap { try? EDTFDate($0) }
        guard let published = try CalendarDay.day(of: row.text(8)),
          let event = try HeldEvent.read(
            row.text(2), year: year(of: dates.first),
            near: dates.lazy.compactMap(\.statedDays).first.map { $0.first...$0.last }),
          let first = try event.first ?? (row.wholeIfAny(6) == 1 ? firstDay(of: dates.last) : nil),
          published < first
        else { return }
        let (id, field, program, source) = try (row.text(0), row.text(1), row.text(3), row.text(7))
        try take(
          Finding(
            noun: .statement, id: id, field: field,
            message: "\(source) was published on \(published), but reports what began on \(first)",
            evidence: ["\(field): \"\(event.excerpt.oneLine)\"", "published: \(published)"]
              + Set(dates.map(\.text)).sorted().map { "dates: \($0)" },
            remedy: .decide(
              record: RecordAddress(.program, program), field: "dates", value: nil),
            inputs: "\(event.excerpt)\n\(published)\n\(first)"))
      }
    })

  /// Returns the first day of a date without a mark of doubt.
  private static func firstDay(of date: EDTFDate?) -> CalendarDay? {
    date.flatMap { $0.text.contains(where: "?~%".contains) ? nil : $0.firstDay }
  }

  /// Returns the year of a date that is within one.
  private static func year(of date: EDTFDate?) -> Int? {
    date.flatMap { $0.firstDay?.year == $0.lastDay?.year ? $0.firstDay?.year : nil }
  }
}

extension AuditDependency {
  /// Statements whose source was published on another day than before.
  fileprivate static let statementsOfPublication = AuditDependency(
    .evidence, .statement,
    """
    SELECT id AS found FROM statement WHERE source IN \(changed(.source))
      AND field IN ('dates', 'title', 'summary', 'status')
    """)

  fileprivate static let statementsOfStatus = AuditDependency(
    .evidence, .statement,
    "SELECT id AS found FROM statement WHERE program IN \(looked(.program)) AND field = 'status'")
}
