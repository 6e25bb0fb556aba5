import MetroText

extension AuditRule {
  static let cityWithoutCountry = AuditRule(
    "city-without-country", .warning,
    reason: "Counts of countries and regions leave out a place without a country.",
    explanation: """
      Finds a city, a metropolitan authority, a province, a state or a country without a country \
      code. An agency may have none. If a city has the name of a country, the remedy is to make it \
      a country.
      """,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.name, t.kind FROM city AS t
        WHERE t.country IS NULL AND t.kind <> 'agency' AND \(scope.holds(.city))
        """
      ) { row in
        let (id, name, kind) = try (row.text(0), row.text(1), row.text(2))
        let countries = WrittenCountry.readings(of: name)
        let country = countries.count == 1 ? countries[0] : nil
        var values = [Remedy.Assignment("country", country?.text)]
        if country != nil, kind == "city" { values.append(.init("kind", "country")) }
        try take(
          Finding(
            noun: .city, id: id, field: "country",
            message: country.map { "\(name) is the name of a country (\($0.text))" }
              ?? "\(name) has no country",
            evidence: ["kind: \(kind)"],
            remedy: .edit(record: RecordAddress(.city, id), values: values),
            inputs: "\(name)\n\(kind)"))
      }
    })
}
