import GRDB
import MetroText

extension AuditRule {
  static let participantWithoutPresentation = AuditRule(
    "participant-without-presentation", .note,
    reason:
      "A participant without a recorded presentation may have given one that was not published.",
    explanation: """
      Finds a city that took part in a program and has no presentation there, although other \
      participants presented and the list of presentations is complete: as many are recorded as \
      sources claim, or three or more participants presented and only this one did not. This is often \
      correct; waive the finding in that case.
      """,
    dependsOn: [.programOfPresentation, .participationsOfProgram],
    version: 2,
    .query { scope, take in
      var last = (program: "", isClosed: false)
      // The sets of what was presented are made once, not for each participant.
      let programs =
        scope.isPartial
        ? "(SELECT program FROM participation AS p WHERE \(scope.holds(.participation, "p.id")))"
        : "(SELECT id FROM program)"
      let given = """
        FROM presentation CROSS JOIN presentation_city AS pc ON pc.presentation = presentation.id
        """
      try scope.forEachRow(
        """
        SELECT p.id, p.program, p.city, city.name FROM participation AS p
          JOIN city ON city.id = p.city
        WHERE p.role = 'participant' AND \(scope.holds(.participation, "p.id"))
          AND (p.program, p.city) NOT IN (SELECT presentation.program, pc.city \(given)
            WHERE presentation.program IN \(programs))
          AND p.program IN (SELECT presentation.program \(given)
            CROSS JOIN participation AS other ON other.program = presentation.program
              AND other.city = pc.city AND other.role = 'participant'
            WHERE presentation.program IN \(programs))
        ORDER BY p.program
        """
      ) { row in
        let (program, city) = try (
          row.text(1), row.text(2)
        )
        if program != last.program {
          last = (program, try hasAllPresentations(program, scope))
        }
        guard last.isClosed else { return }
        var finding = try Finding(
          noun: .participation,
          id: row.text(0),
          message:
            "\(row.text(3)) took part in \(program), but has no presentation there",
          inputs: "\(program) \(city)")
        finding.evidence = try scope.statements(.program, program, ["participants"])
        finding.remedy = .add(
          noun: .presentation,
          values: [.init("title"), .init("program", program), .init("cities", city)])
        try take(finding)
      }
    })

  /// Returns whether the recorded presentations of a program are a closed list.
  private static func hasAllPresentations(_ program: String, _ scope: AuditScope) throws -> Bool {
    var isClosed = false
    try scope.forEachRow(
      """
      SELECT (SELECT count(*) FROM presentation WHERE program = t.id), t.presentations_claimed,
        count(*), count(CASE WHEN EXISTS (SELECT 1 FROM presentation
          JOIN presentation_city AS pc ON pc.presentation = presentation.id
          WHERE presentation.program = t.id AND pc.city = p.city) THEN 1 END)
      FROM program AS t JOIN participation AS p ON p.program = t.id AND p.role = 'participant'
      WHERE t.id = ?
      """, [program]
    ) { row in
      let recorded = try row.whole(0)
      let claims = try scope.claims(
        .program, program, "presentations_claimed", used: row.wholeIfAny(1))
      let (participants, presenters) = try (row.whole(2), row.whole(3))
      isClosed =
        claims.contains { $0.count == WrittenCount(value: recorded, bound: .exact) }
        || presenters >= 3 && participants - presenters == 1
    }
    return isClosed
  }
}
