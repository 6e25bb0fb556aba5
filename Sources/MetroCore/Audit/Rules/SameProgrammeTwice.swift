extension AuditRule {
  static let sameProgrammeTwice = AuditRule(
    "same-programme-twice", .warning,
    reason: "A programme that is in the catalog twice is counted twice.",
    explanation: """
      Finds two programmes of the same host whose dates have a day in common, or follow each other at \
      once, and whose titles have most of their words in common. Other editions of a series and \
      titles with other numbers (Level 1, Level 2) are no finding, and neither are programmes that \
      run side by side under titles of their own.
      """,
    .query { scope, take in
      // Each of the two may be the one that was changed.
      for changed in scope.isPartial ? ["a", "b"] : ["a"] {
        try scope.forEachRow(
          """
          SELECT a.id, a.title, a.dates, b.id, b.title, b.dates FROM program AS a
            JOIN program AS b ON b.host = a.host AND b.id > a.id
              AND b.dates_first <= ifnull(date(a.dates_last, '+\(gap) days'), a.dates_last)
              AND a.dates_first <= ifnull(date(b.dates_last, '+\(gap) days'), b.dates_last)
          WHERE \(scope.holds(.program, "\(changed).id"))
            AND (a.edition IS NULL OR b.edition IS NULL OR a.edition = b.edition)
          """
        ) { row in
          let (id, title, dates) = try (row.text(0), row.text(1), row.text(2))
          let (other, otherTitle, otherDates) = try (row.text(3), row.text(4), row.text(5))
          guard TitleWords(title).areClose(to: TitleWords(otherTitle)) else { return }
          let values = ["\(id): \(title), \(dates)", "\(other): \(otherTitle), \(otherDates)"]
          try take(
            Finding(
              rule: "same-programme-twice", severity: .warning, noun: .program, id: id,
              other: "program/\(other)",
              message: "\(id) and \(other) look like the same programme", evidence: values,
              remedy: "metro show-program \(other)", inputs: values.joined(separator: "\n")))
        }
      }
    })

  /// How many days may lie between two dates of one programme; over a weekend another one begins.
  private static let gap = 2
}
