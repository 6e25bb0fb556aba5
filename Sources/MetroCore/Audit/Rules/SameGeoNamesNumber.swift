extension AuditRule {
  static let sameGeoNamesNumber = AuditRule(
    "same-geonames-number", .error,
    reason: "Two cities with one GeoNames number are one place, whose programs are counted apart.",
    explanation: """
      Finds two cities with the same GeoNames number. Merge them if they are one city. Otherwise, \
      correct the number of one of them. Provinces, agencies and other kinds of places may have the \
      number of the city in which they are, and are not reported.
      """,
    .query { scope, take in
      // Either of the two can be the changed one.
      for changed in scope.isPartial ? ["a", "b"] : ["a"] {
        try scope.forEachRow(
          """
          SELECT a.id, b.id, a.geonames FROM city AS a
            JOIN city AS b ON b.geonames = a.geonames AND b.id > a.id
          WHERE a.kind = 'city' AND b.kind = 'city' AND \(scope.holds(.city, "\(changed).id"))
          """
        ) { row in
          let (id, other, number) = try (row.text(0), row.text(1), row.whole(2))
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
