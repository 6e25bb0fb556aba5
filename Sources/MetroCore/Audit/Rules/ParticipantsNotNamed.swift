extension AuditRule {
  static let participantsNotNamed = AuditRule(
    "participants-not-named", .note,
    reason:
      "A program whose participants are only counted is missing from the lists of its cities.",
    explanation: """
      Finds a program of which cities, countries or delegates are claimed, while no participant is \
      recorded or named by a source. Programs that are planned, postponed, cancelled or still to come \
      are ignored. Add the participants that are known.
      """,
    dependsOn: [.programOfParticipation], version: 2,
    .dated { scope, take in
      let fields = ["cities_claimed", "countries_claimed", "delegates_claimed"]
      let claimed = fields.map { "ifnull(t.\($0), 0) > 0" }.joined(separator: " OR ")
      let names = fields.map { "'\($0)'" }.joined(separator: ", ")
      try scope.forEachRow(
        """
        SELECT t.id FROM program AS t
        WHERE \(scope.holds(.program))
          AND (t.status IS NULL OR t.status = 'held')
          AND (t.dates_first IS NULL OR t.dates_first <= '\(scope.today)')
          AND (\(claimed) OR EXISTS (SELECT 1 FROM statement WHERE program = t.id
            AND field IN (\(names)) AND value <> '0' AND scope IS NOT 'part'))
          AND NOT EXISTS (SELECT 1 FROM participation
            WHERE program = t.id AND role = 'participant')
          AND NOT EXISTS (SELECT 1 FROM statement WHERE program = t.id AND field = 'participants'
            AND value IS NOT NULL)
        """
      ) { row in
        let id = try row.text(0)
        let evidence = try scope.statements(.program, id, fields)
        try take(
          Finding(
            noun: .program, id: id, field: "participants",
            message: "Participants are claimed, and none is recorded",
            evidence: evidence,
            remedy: .add(
              noun: .participation, values: [.init("program", id), .init("city")]),
            inputs: evidence.joined(separator: "\n")))
      }
    })
}
