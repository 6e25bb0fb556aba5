import MetroText

extension AuditRule {
  static let yearAgainstDates = AuditRule(
    "year-against-dates", .warning,
    reason:
      "If a title or a URL names a year outside the dates, the year or the dates are wrong.",
    explanation: """
      Finds a program whose title, or the URL of one of its links, names a year in which it did \
      not run. Years of agendas and goals (Agenda 2030, Net Zero 2050) are ignored. So are URLs \
      of archives, and URLs with the previous or next year if the program began or ended at the \
      turn of the year. If a source states that the program was postponed, the year of other dates \
      that a source states is a note: a title such as "Tokyo 2020" often keeps it.
      """,
    dependsOn: [.programOfLink, .linksOfProgram], version: 3,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.title, t.dates, t.dates_first, t.dates_last FROM program AS t
        WHERE t.dates_first > '0000-01-01' AND t.dates_last < '9999-12-31'
          AND (t.title GLOB '*[12][0-9][0-9][0-9]*' OR t.title GLOB '*[^ -~]*') AND \(scope.holds(.program))
        """
      ) { row in
        let (id, title) = try (row.text(0), row.text(1))
        let years = WrittenYears(in: title).all
        guard let year = try strange(years, row.text(3), row.text(4), isAddress: false) else {
          return
        }
        let severity: Severity? = try isPlan(year, of: id, scope) ? .note : nil
        try take(finding(.program, id, "title", year, title, row.text(2), id, severity))
      }
      try scope.forEachRow(
        """
        SELECT r.id, r.url, t.dates, t.dates_first, t.dates_last, t.id FROM link AS r
          LEFT JOIN presentation ON presentation.id = r.presentation
          JOIN program AS t ON t.id = ifnull(r.program, presentation.program)
        WHERE t.dates_first > '0000-01-01' AND t.dates_last < '9999-12-31'
          AND r.url GLOB '*[12][0-9][0-9][0-9]*' AND r.relation <> 'archive' AND \(scope.holds(.link, "r.id"))
        """
      ) { row in
        let (id, url) = try (row.text(0), row.text(1))
        let years = WrittenYears(in: url).all
        guard let year = try strange(years, row.text(3), row.text(4), isAddress: true) else {
          return
        }
        try take(finding(.link, id, "url", year, url, row.text(2), row.text(5)))
      }
    })

  /// Returns the first of the years, or nil if the program ran in any of them.
  private static func strange(
    _ years: [Int], _ first: String, _ last: String, isAddress: Bool
  ) throws -> Int? {
    guard let from = Int(first.prefix(4)), let to = Int(last.prefix(4)) else { return nil }
    // At the turn of the year, an announcement or report can have a URL with the other year.
    let before = isAddress && first.dropFirst(5) < "04" ? 1 : 0
    let after = isAddress && last.dropFirst(5) >= "10" ? 1 : 0
    // Goals are set for the end of a future decade: Net Zero 2050.
    let years = years.filter { !($0.isMultiple(of: 10) && $0 >= 2030 && $0 - to >= 5) }
    return years.contains { (from - before...to + after).contains($0) } ? nil : years.first
  }

  /// Returns whether a source states dates in a year, and one states that the program was postponed.
  private static func isPlan(_ year: Int, of program: String, _ scope: AuditScope) throws -> Bool {
    let dates = try scope.values(.program, program, "dates")
    let isStated = dates.contains { statement in
      guard !statement.isAboutPart, let date = statement.value.flatMap({ try? EDTFDate($0) }),
        let first = date.firstDay?.year, let last = date.lastDay?.year
      else { return false }
      return first <= year && year <= last
    }
    guard isStated else { return false }
    let statuses = try scope.values(.program, program, "status")
    return statuses.contains { $0.value == "postponed" }
      || (statuses + dates).contains { StatusSentence.saysPostponed($0.quote ?? $0.stated) }
  }

  private static func finding(
    _ noun: Noun.Name, _ id: String, _ field: String, _ year: Int, _ text: String, _ dates: String,
    _ program: String, _ severity: Severity? = nil
  ) -> Finding {
    Finding(
      severity: severity, noun: noun, id: id, field: field,
      message: "The \(field) says \(year), but the program ran \(dates)",
      evidence: ["\(field): \"\(text.oneLine)\"", "dates: \(dates)"],
      remedy: noun == .program
        ? .explain(record: RecordAddress(.program, program), field: "dates")
        : .edit(record: RecordAddress(.link, id), values: [.init("url")]),
      inputs: "\(text)\n\(dates)")
  }
}
