extension AuditRule {
  static let viaWithoutCity = AuditRule(
    "via-without-city", .error,
    reason: "A program can lead to a transfer only to a city that took part in it.",
    explanation: """
      Finds a transfer through a program, or through a visit or presentation of a program, in which \
      the city had no role, in which it only was the host, or that was cancelled. Add the city to \
      the program, or correct what led to the transfer.
      """,
    dependsOn: [.transfersOfProgram],
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT * FROM (
          SELECT t.id, t.city, program.id AS program,
            CASE WHEN t.via_program IS NOT NULL THEN 'via_program'
              WHEN t.via_visit IS NOT NULL THEN 'via_visit' ELSE 'via_presentation' END AS field,
            program.host IS t.city AS is_host,
            program.status IS 'cancelled' AS is_cancelled,
            EXISTS (SELECT 1 FROM participation WHERE participation.program = program.id
                AND participation.city = t.city AND role <> 'host')
              OR EXISTS (SELECT 1 FROM presentation
                JOIN presentation_city ON presentation_city.presentation = presentation.id
                WHERE presentation.program = program.id
                  AND presentation_city.city = t.city) AS is_there
          FROM transfer AS t
          LEFT JOIN visit ON visit.id = t.via_visit
          LEFT JOIN presentation AS p ON p.id = t.via_presentation
          JOIN program ON program.id = coalesce(t.via_program, visit.program, p.program)
          WHERE \(scope.holds(.transfer)))
        WHERE is_cancelled OR NOT is_there ORDER BY program, id
        """
      ) { row in
        let (id, city, program, field) = try (row.text(0), row.text(1), row.text(2), row.text(3))
        let isCancelled = try row.whole(5) == 1
        let isHost = try row.whole(4) == 1
        let problem =
          isCancelled
          ? "\(program) was cancelled"
          : isHost ? "\(city) only hosted \(program)" : "\(city) had no role in \(program)"
        try take(
          Finding(
            noun: .transfer, id: id, field: field,
            message: "\(problem), which led to the transfer",
            evidence: ["city: \(city)", "program: \(program)"]
              + (try scope.statements(.program, program, ["participants", "status"])),
            remedy: isCancelled || isHost
              ? .edit(record: RecordAddress(.transfer, id), values: [.init(field)])
              : .addParticipants(program: program, cities: [city], role: nil),
            inputs: "\(city) \(problem)"))
      }
    })
}
