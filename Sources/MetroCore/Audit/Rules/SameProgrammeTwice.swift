extension AuditRule {
  static let sameProgrammeTwice = AuditRule(
    "same-programme-twice", .warning,
    reason: "A programme that is in the catalog twice is counted twice.",
    explanation: """
      Finds two programmes of the same host whose dates have a day in common and whose titles have \
      most of their words in common. Other editions of a series are no finding, and neither are \
      programmes that run side by side under titles of their own.
      """,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT a.id, a.title, a.dates, b.id, b.title, b.dates FROM program AS a
          JOIN program AS b ON b.host = a.host AND b.id > a.id
            AND b.dates_first <= a.dates_last AND a.dates_first <= b.dates_last
        WHERE (\(scope.holds(.program, "a.id")) OR \(scope.holds(.program, "b.id")))
          AND (a.edition IS NULL OR b.edition IS NULL OR a.edition = b.edition)
        """
      ) { row in
        let (id, title, dates) = try (
          row.text(0), row.text(1), row.text(2)
        )
        let (other, otherTitle, otherDates) = try (
          row.text(3), row.text(4), row.text(5)
        )
        guard areClose(title, otherTitle) else { return }
        let values = ["\(id): \(title), \(dates)", "\(other): \(otherTitle), \(otherDates)"]
        try take(
          Finding(
            rule: "same-programme-twice", severity: .warning, noun: .program, id: id,
            other: "program/\(other)",
            message: "\(id) and \(other) look like the same programme", evidence: values,
            remedy: "metro show-program \(other)", inputs: values.joined(separator: "\n")))
      }
    })

  /// Whether two titles share at least two thirds of their words.
  private static func areClose(_ left: String, _ right: String) -> Bool {
    let (first, second) = (words(left), words(right))
    let shared = first.intersection(second).count
    return shared * 3 >= max(first.count, second.count) * 2
  }

  private static func words(_ title: String) -> Set<Substring> {
    let words = Set(title.folded.split { !$0.isLetter && !$0.isNumber })
    return words.count > 1 ? words.subtracting(fillers) : words
  }

  /// Words that say nothing about which programme it is.
  private static let fillers: Set<Substring> = [
    "a", "an", "and", "the", "of", "on", "for", "in", "de", "del", "la", "el", "los", "las", "y",
    "en", "le", "les", "des", "du", "et", "sur", "pour",
  ]
}
