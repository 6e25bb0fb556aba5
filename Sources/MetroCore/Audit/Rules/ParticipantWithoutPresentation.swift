extension AuditRule {
  static let participantWithoutPresentation = AuditRule(
    "participant-without-presentation", .note,
    reason:
      "A participant without a recorded presentation may have given one that was not published.",
    explanation: """
      Finds a city that took part in a program and has no presentation there, although other \
      participants presented. This is often correct; waive the finding in that case.
      """,
    dependsOn: [.programOfPresentation, .participationsOfProgram],
    .query { scope, take in
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
}
