extension AuditRule {
  static let beforeFounding = AuditRule(
    "before-founding", .warning,
    reason: "Nobody joins a network, or attends its programs, before it exists.",
    explanation: """
      Finds an organization with a membership or a program from before it was founded. The earliest of \
      them is reported. Memberships without a beginning and programs without dates are ignored.
      """,
    dependsOn: [.organizationOfProgram],
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.founded, min(early.last || ' ' || early.record), early.record, early.dates
        FROM organization AS t JOIN (
          SELECT network AS organization, since_last AS last, 'membership/' || id AS record,
            since AS dates FROM membership WHERE since_last > '0000-12-31'
          UNION ALL SELECT o.organization, p.dates_last, 'program/' || p.id, p.dates
          FROM program_organization AS o JOIN program AS p ON p.id = o.program
          WHERE o.role = 'organizer' AND p.dates_last IS NOT NULL) AS early
          ON early.organization = t.id AND early.last < t.founded_first
        WHERE t.founded IS NOT NULL AND \(scope.holds(.organization))
        GROUP BY t.id
        """
      ) { row in
        let (id, founded) = try (row.text(0), row.text(1))
        let (record, dates) = try (row.text(3), row.text(4))
        try take(
          Finding(
            noun: .organization, id: id, field: "founded", other: record,
            message: "\(id) was founded in \(founded), but \(record) is from \(dates)",
            evidence: ["founded: \(founded)", "\(record): \(dates)"]
              + (try scope.statements(.organization, id, ["founded"])),
            remedy: .edit(record: RecordAddress(.organization, id), values: [.init("founded")]),
            inputs: "\(founded)\n\(dates)"))
      }
    })
}

extension AuditDependency {
  static let organizationOfProgram = AuditDependency(
    .owners, .organization,
    """
    SELECT organization AS found FROM program_organization WHERE program IN \(changed(.program))
    UNION SELECT network FROM membership WHERE id IN \(changed(.membership))
    """)
}
