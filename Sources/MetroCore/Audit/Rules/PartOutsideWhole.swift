import MetroText

extension AuditRule {
  static let partOutsideWhole = AuditRule(
    "part-outside-whole", .warning,
    reason: "A part of a program lies within it, so the dates or counts of one of them are wrong.",
    explanation: """
      Finds a program that is part of another one (part_of) and begins before it or ends after it, or \
      of which more cities, countries, delegates, members or presentations are claimed. Days of travel \
      that a source states for the whole count. Dates that may lie within the whole are ignored.
      """,
    dependsOn: [.partsOfProgram],
    .query { scope, take in
      let counts = Noun.program.counts.map(\.claimed)
      let columns = counts.map { "t.\($0), w.\($0)" }.joined(separator: ", ")
      try scope.forEachRow(
        """
        SELECT t.id, w.id, t.dates, w.dates, \(columns)
        FROM program AS t JOIN program AS w ON w.id = t.part_of
        WHERE \(scope.holds(.program)) ORDER BY w.id
        """
      ) { row in
        let (id, whole) = try (row.text(0), row.text(1))
        if let own = try row.textIfAny(2), let dates = try row.textIfAny(3),
          let part = try? EDTFDate(own), let all = try? EDTFDate(dates),
          !part.canBePart(of: all), !(part.overlaps(all) && all.statedDays == nil),
          try !scope.travel(of: whole).hasPeriod(
            beginningBy: part.first ?? "0000", endingFrom: part.last ?? "9999~")
        {
          try take(finding(id, whole, "dates", own, dates))
        }
        for (index, field) in counts.enumerated() {
          guard let own = try row.wholeIfAny(4 + 2 * index),
            let all = try row.wholeIfAny(5 + 2 * index), own > all
          else { continue }
          try take(finding(id, whole, field, String(own), String(all)))
        }
      }
    })

  private static func finding(
    _ id: String, _ whole: String, _ field: String, _ own: String, _ all: String
  ) -> Finding {
    Finding(
      noun: .program, id: id, field: field, other: "program/\(whole)",
      message:
        "\(id) is part of \(whole), but its \(field) are \(own), and those of the whole \(all)",
      evidence: ["\(id): \(own)", "\(whole): \(all)"],
      remedy: .edit(record: RecordAddress(.program, id), values: [.init(field)]),
      inputs: "\(own)\n\(all)")
  }
}

extension AuditDependency {
  /// The whole of a part that comes into the scope does not change with it.
  fileprivate static let partsOfProgram = AuditDependency(
    .owners, .program, "SELECT id AS found FROM program WHERE part_of IN \(changed(.program))")
}
