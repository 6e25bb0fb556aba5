extension AuditRule {
  static let resultOfAnotherCity = AuditRule(
    "result-of-another-city", .error,
    reason: "The result of a transfer is a practice of the city that took it up.",
    explanation: """
      Finds a transfer whose result is a practice of other cities. A result without cities is not \
      reported. Add the city to the practice, or correct the result.
      """,
    dependsOn: [.transfersOfPractice],
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.city, t.result,
          (SELECT group_concat(city, ';') FROM
            (SELECT city FROM practice_city WHERE practice = t.result ORDER BY position)) AS cities
        FROM transfer AS t
        WHERE \(scope.holds(.transfer)) AND t.result IS NOT NULL AND cities IS NOT NULL
          AND t.city NOT IN (SELECT city FROM practice_city WHERE practice = t.result)
        """
      ) { row in
        let (id, city, result, cities) = try (row.text(0), row.text(1), row.text(2), row.text(3))
        try take(
          Finding(
            noun: .transfer, id: id, field: "result",
            message: "The transfer is to \(city), and its result is a practice of \(cities)",
            evidence: ["result: \(result)", "cities of \(result): \(cities)"]
              + (try scope.statements(.transfer, id, ["result"])),
            remedy: .edit(record: RecordAddress(.transfer, id), values: [.init("result")]),
            inputs: "\(city) \(result) \(cities)"))
      }
    })
}
