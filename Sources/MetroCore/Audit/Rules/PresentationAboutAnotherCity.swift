extension AuditRule {
  static let presentationAboutAnotherCity = AuditRule(
    "presentation-about-another-city", .note,
    reason:
      "If a city presents the practice of another city, a record is wrong or there was a transfer.",
    explanation: """
      Finds a presentation about a practice that none of the presenting cities has. A speaker of \
      the practice's city makes it unsuspicious: one whose organization is in that city or has its \
      name. Correct the cities or the practice, or waive the finding.
      """,
    dependsOn: [.presentationsAboutPractice],
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, pp.practice,
          (SELECT group_concat(city, ';') FROM
            (SELECT city FROM presentation_city WHERE presentation = t.id ORDER BY position)),
          (SELECT group_concat(city, ';') FROM
            (SELECT city FROM practice_city WHERE practice = pp.practice ORDER BY position)),
          t.program
        FROM presentation AS t JOIN presentation_practice AS pp ON pp.presentation = t.id
        WHERE \(scope.holds(.presentation))
          AND EXISTS (SELECT 1 FROM presentation_city WHERE presentation = t.id)
          AND EXISTS (SELECT 1 FROM practice_city WHERE practice = pp.practice)
          AND NOT EXISTS (SELECT 1 FROM presentation_city AS mine
            JOIN practice_city AS own ON own.city = mine.city
            WHERE mine.presentation = t.id AND own.practice = pp.practice)
          AND NOT EXISTS (SELECT 1 FROM speaker
            JOIN practice_city AS own ON own.practice = pp.practice
            JOIN city ON city.id = own.city
            LEFT JOIN organization ON organization.city = city.id
            WHERE speaker.presentation = t.id AND speaker.organization IS NOT NULL
              AND (instr(folded_name(speaker.organization), folded_name(city.name)) > 0
                OR folded_name(speaker.organization) = folded_name(organization.name)))
        ORDER BY t.program, t.id, pp.position
        """
      ) { row in
        let (id, practice) = try (row.text(0), row.text(1))
        let (cities, own) = try (row.text(2), row.text(3))
        try take(
          Finding(
            noun: .presentation, id: id, field: "practices", other: "practice/\(practice)",
            message: "\(practice) is a practice of \(own), and \(cities) presents it",
            evidence: ["cities: \(cities)", "cities of \(practice): \(own)"]
              + (try scope.statements(.presentation, id, ["cities"])),
            remedy: .edit(record: RecordAddress(.presentation, id), values: [.init("practices")]),
            inputs: "\(practice) \(own) \(cities)"))
      }
    })
}

extension AuditDependency {
  /// The presentations about practices of which the cities, or organizations there, have changed.
  fileprivate static let presentationsAboutPractice = AuditDependency(
    .parts, .presentation,
    """
    SELECT presentation AS found FROM presentation_practice WHERE practice IN \(changed(.practice))
    UNION SELECT pp.presentation FROM practice_city AS own
      JOIN presentation_practice AS pp ON pp.practice = own.practice
      WHERE own.city IN \(looked(.city))
    """)
}
