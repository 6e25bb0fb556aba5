extension AuditRule {
  static let hostAsParticipant = AuditRule(
    "host-as-participant", .warning,
    reason: "A host is not a participant unless a source says so; otherwise it is counted twice.",
    explanation: """
      Finds a city that hosts a program and is also recorded as its participant without a source: \
      no statement is about the participation, and no source names the city in the list of \
      participants. Remove the participation, or cite a source for it.
      """,
    dependsOn: [.programOfHost, .participationsOfProgram],
    .query { scope, take in
      var last = ""
      var stated: Set<String> = []
      try scope.forEachRow(
        """
        SELECT p.id, p.program, p.city, city.name FROM participation AS p
          JOIN program AS t ON t.id = p.program
          JOIN city ON city.id = p.city
        WHERE p.role = 'participant' AND (t.host = p.city OR EXISTS (SELECT 1 FROM participation
            WHERE program = p.program AND city = p.city AND role = 'host'))
          AND \(scope.holds(.participation, "p.id"))
          AND NOT EXISTS (SELECT 1 FROM statement WHERE participation = p.id)
        ORDER BY p.program
        """
      ) { row in
        let (program, city) = try (
          row.text(1), row.text(2)
        )
        if program != last {
          last = program
          stated = Set(
            try scope.values(.program, program, "participants")
              .flatMap { ListText.values(of: $0.value ?? "") })
        }
        guard !stated.contains(city) else { return }
        var finding = try Finding(
          noun: .participation, id: row.text(0),
          message: "\(row.text(3)) hosts \(program) and is recorded as a participant of it",
          inputs: "\(program) \(city)")
        finding.evidence = try scope.statements(.program, program, ["host", "participants"])
        finding.remedy = .removeParticipant(program: program, city: city)
        try take(finding)
      }
    })
}
