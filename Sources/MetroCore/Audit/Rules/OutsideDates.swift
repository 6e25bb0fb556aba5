import MetroText

extension AuditRule {
  static let outsideDates = AuditRule(
    "outside-dates", .warning,
    reason:
      "A visit or presentation takes place while its program runs, so one of the dates is wrong.",
    explanation: """
      Finds a visit or presentation whose date is before or after the program. A date that may \
      overlap the program (a month, a year, an open range) is not reported, and neither is a \
      travel day that a source states for the program with the scope with-travel.
      """,
    dependsOn: [.visitsOfProgram, .presentationsOfProgram],
    .query { scope, take in
      for noun in [Noun.Name.visit, .presentation] {
        try scope.forEachRow(
          """
          SELECT r.id, r.date, t.id, t.dates FROM \(noun.rawValue) AS r
            JOIN program AS t ON t.id = r.program
          WHERE (r.date_first > t.dates_last OR r.date_last < t.dates_first)
            AND \(scope.holds(noun, "r.id"))
          ORDER BY t.id
          """
        ) { row in
          let (id, date, program, dates) = try (
            row.text(0), row.text(1), row.text(2), row.text(3)
          )
          guard try !isOnTravelDay(date, program, scope) else { return }
          var finding = Finding(
            noun: noun, id: id, field: "date",
            message: "The \(noun.rawValue) is on \(date), but the program ran \(dates)",
            inputs: "\(date) \(dates)")
          finding.evidence =
            ["\(noun.rawValue): \(date)", "program: \(dates)"]
            + (try scope.statements(noun, id, ["date"]))
            + (try scope.statements(.program, program, ["dates"]))
          finding.remedy = .edit(record: RecordAddress(noun, id), values: [.init("date")])
          try take(finding)
        }
      }
    })

  private static func isOnTravelDay(
    _ date: String, _ program: String, _ scope: AuditScope
  ) throws -> Bool {
    guard let date = try? EDTFDate(date) else { return false }
    return try scope.travel(of: program).hasPeriod(
      beginningBy: date.first ?? "0000", endingFrom: date.last ?? "9999~")
  }
}
