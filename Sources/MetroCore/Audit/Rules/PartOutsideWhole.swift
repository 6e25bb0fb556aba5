import MetroText

extension AuditRule {
  static let partOutsideWhole = AuditRule(
    "part-outside-whole", .warning,
    reason: "A part of a program lies within it, so the dates or counts of one of them are wrong.",
    explanation: """
      Finds a program that is part of another one (part_of) and begins before it or ends after it, \
      or of which more cities, countries, delegates, members or presentations are claimed, and a \
      part that a source states (scope part) on other days than the program. Days of travel that a \
      source states for the whole count. Dates that may lie within the whole are ignored.
      """,
    dependsOn: [.partsOfProgram], version: 2,
    .query { scope, take in
      try findStated(scope, take)
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

  /// Finds parts that a source states, none of whose days is one of the program.
  private static func findStated(
    _ scope: AuditScope, _ take: (Finding) throws -> Void
  ) throws {
    try scope.forEachRow(
      """
      SELECT t.id, t.dates FROM program AS t
      WHERE \(scope.holds(.program)) AND EXISTS (SELECT 1 FROM statement
        WHERE program = t.id AND field = 'dates' AND scope = 'part')
      """
    ) { row in
      let id = try row.text(0)
      let values = try scope.values(.program, id, "dates").filter { $0.value != nil }
      let stated = values.filter { !$0.isAboutPart }.compactMap(\.value)
      let wholes = try ([row.textIfAny(1)].compactMap(\.self) + stated)
        .compactMap { try? EDTFDate($0) }
      guard !wholes.isEmpty else { return }
      for part in values where part.isAboutPart {
        guard let text = part.value, let days = try? EDTFDate(text),
          !wholes.contains(where: days.overlaps)
        else { continue }
        let all = try row.textIfAny(1) ?? stated[0]
        try take(
          Finding(
            noun: .program, id: id, field: "dates",
            message: "A source states a part of \(id) on \(text), and the whole is on \(all)",
            evidence: try scope.statements(.program, id, ["dates"]),
            remedy: .edit(
              record: RecordAddress(.statement, part.statement), values: [.init("value")]),
            inputs: "\(text)\n\(all)"))
        return
      }
    }
  }

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
