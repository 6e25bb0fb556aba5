extension AuditRule {
  static let transferToOwnCity = AuditRule(
    "transfer-to-own-city", .error,
    reason: "A city does not learn its own practice from itself.",
    explanation: """
      Finds a transfer to a city whose practice it is, or to another record of that city: one with \
      the same GeoNames number or the same Wikidata item. Edit the city of the transfer or the \
      cities of the practice, or remove the transfer.
      """,
    dependsOn: [.transfersOfPractice, .transfersOfCity],
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.practice, t.city, min(own.id) FROM transfer AS t
          JOIN city ON city.id = t.city
          JOIN practice_city AS pc ON pc.practice = t.practice
          JOIN city AS own ON own.id = pc.city
        WHERE \(scope.holds(.transfer))
          AND (own.id = city.id OR own.geonames = city.geonames OR own.wikidata = city.wikidata)
        GROUP BY t.id
        """
      ) { row in
        let (id, practice, city, own) = try (row.text(0), row.text(1), row.text(2), row.text(3))
        let same = city == own ? "" : ", which is the same place as \(own)"
        try take(
          Finding(
            noun: .transfer, id: id, field: "city",
            message: "\(practice) is a practice of \(own), and the transfer is to \(city)\(same)",
            evidence: ["city: \(city)", "cities of \(practice): \(own)"]
              + (try scope.statements(.transfer, id, ["city"])),
            remedy: .edit(record: RecordAddress(.transfer, id), values: [.init("city")]),
            inputs: "\(practice) \(city) \(own)"))
      }
    })
}

extension AuditDependency {
  /// The transfers of a changed practice, and those from which it came.
  static let transfersOfPractice = AuditDependency(
    .parts, .transfer,
    """
    SELECT id AS found FROM transfer WHERE practice IN \(changed(.practice))
    UNION SELECT id FROM transfer WHERE result IN \(changed(.practice))
    """)

  /// The transfers to a changed city, and those of its practices.
  static let transfersOfCity = AuditDependency(
    .parts, .transfer,
    """
    SELECT id AS found FROM transfer WHERE city IN \(changed(.city))
    UNION SELECT transfer.id FROM practice_city AS pc
      JOIN transfer ON transfer.practice = pc.practice WHERE pc.city IN \(changed(.city))
    """)
}
