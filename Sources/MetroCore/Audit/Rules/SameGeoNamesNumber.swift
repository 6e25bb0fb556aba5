extension AuditRule {
  static let sameGeoNamesNumber = AuditRule(
    "same-geonames-number", .error,
    reason: "Two cities with one GeoNames number are one place, whose programs are counted apart.",
    explanation: """
      Finds two cities with the same GeoNames number. Merge them if they are one city. Otherwise, \
      correct the number of one of them. Provinces, agencies and other kinds of places may have the \
      number of the city in which they are, and are not reported. Of many cities with one number, \
      each is reported with the next \(RecordWindow.size).
      """,
    dependsOn: [.citiesOfNumber],
    .query { scope, take in
      var window = RecordWindow()
      try scope.forEachRow(
        """
        SELECT t.id, t.geonames FROM city AS t
        WHERE t.kind = 'city' AND t.geonames IN (
          SELECT geonames FROM city AS t WHERE geonames IS NOT NULL AND \(scope.holds(.city)))
        ORDER BY t.geonames, t.id
        """
      ) { row in
        let (other, number) = try (row.text(0), row.whole(1))
        for id in window.add(other, to: String(number)) {
          try take(
            Finding(
              noun: .city, id: id, field: "geonames", other: "city/\(other)",
              message: "\(id) and \(other) have the same GeoNames number",
              evidence: ["geonames: \(number)"],
              remedy: .merge(
                record: RecordAddress(.city, other), into: RecordAddress(.city, id)),
              inputs: "\(id)\n\(other)\n\(number)"))
        }
      }
    })
}

extension AuditDependency {
  /// Another city changes which cities of its number are next to each other.
  fileprivate static let citiesOfNumber = AuditDependency(
    .evidence, .city,
    """
    SELECT id AS found FROM city WHERE geonames IN (
      SELECT geonames FROM city WHERE id IN \(changed(.city)) AND geonames IS NOT NULL)
    """)
}
