import MetroText

extension AuditRule {
  static let editionAgainstYears = AuditRule(
    "edition-against-years", .warning,
    reason: "Held every year since 2012, an event has its eighth edition in 2019.",
    explanation: """
      Finds an edition that does not fit a text that says since when the event is held every year \
      ("held every year since 2012, now in its fifth edition"). It reads the summary of a program \
      and the quotes about it, and compares the edition in the text, or else the stated edition, \
      with the year of the program. A difference of one is allowed. Texts that mention other years, \
      years without the event, another interval or the pandemic are ignored. A decision about the \
      edition settles it.
      """,
    .query { scope, take in
      var last = ""
      // The edition is compared with a program that is within one year.
      try scope.forEachRow(
        """
        SELECT t.id, t.dates, 'summary' AS field, t.summary AS text, NULL AS edition, '' AS statement
        FROM program AS t
        WHERE t.summary \(sinceYear) AND \(comparable) AND \(scope.holds(.program))
        UNION ALL
        SELECT t.id, t.dates, s.field, s.quote,
          CASE s.field WHEN 'edition' THEN ifnull(s.value, s.stated) END, s.id
        FROM statement AS s JOIN program AS t ON t.id = s.program
        WHERE s.quote \(sinceYear) AND \(comparable) AND \(scope.holds(.program))
        ORDER BY 1, 6
        """
      ) { row in
        let id = try row.text(0)
        let text = try row.text(3)
        guard id != last, let dates = try? EDTFDate(row.text(1)),
          let year = dates.firstDay?.year, year == dates.lastDay?.year,
          let found = WrittenAnnualEdition.read(text), let expected = found.expected(in: year),
          let edition = try found.edition ?? row.textIfAny(4).flatMap(WrittenEdition.number),
          !found.admits(edition, in: year)
        else { return }
        last = id
        try take(
          Finding(
            noun: .program, id: id, field: "edition",
            message:
              "Held every year since \(found.since), the edition of \(year) is number \(expected), not \(edition)",
            evidence: ["\(row.text(2)): \"\(found.excerpt.oneLine)\"", "dates: \(row.text(1))"]
              + (try scope.statements(.program, id, ["edition"])),
            remedy: .decide(record: RecordAddress(.program, id), field: "edition", value: nil),
            inputs: "\(edition) \(found.since) \(year)"))
      }
    })

  private static let sinceYear = "GLOB '*[12][0-9][0-9][0-9]*'"

  private static let comparable = """
    t.dates IS NOT NULL AND (t.status IS NULL OR t.status NOT IN ('cancelled', 'postponed'))
      AND NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.program = t.id AND d.field = 'edition')
    """
}
