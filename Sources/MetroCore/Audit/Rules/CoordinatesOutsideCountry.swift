import MetroText

extension AuditRule {
  static let coordinatesOutsideCountry = AuditRule(
    "coordinates-outside-country", .warning,
    reason:
      "A point in the sea or in another country usually has a missing sign or swapped numbers.",
    explanation: """
      Finds a city whose coordinates are far outside its country, and a site that is more than \
      100 km from its city, or outside the country of a city without coordinates. The extent of a \
      country is that of its cities in the gazetteer (GeoNames, CC BY 4.0), with a margin. Countries \
      without a large city and records without coordinates are ignored.
      """,
    dependsOn: [.sitesOfCity], version: 2,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.name, t.country, t.latitude, t.longitude FROM city AS t
        WHERE t.latitude IS NOT NULL AND t.country IS NOT NULL AND \(scope.holds(.city))
        """
      ) { try takeIfOutside(.city, $0, take) }
      try scope.forEachRow(
        """
        SELECT t.id, t.name, city.country, t.latitude, t.longitude
        FROM site AS t JOIN city ON city.id = t.city
        WHERE t.latitude IS NOT NULL AND city.latitude IS NULL AND city.country IS NOT NULL
          AND \(scope.holds(.site))
        """
      ) { try takeIfOutside(.site, $0, take) }
      try scope.forEachRow(
        """
        SELECT t.id, t.name, t.latitude, t.longitude, city.name, city.latitude, city.longitude
        FROM site AS t JOIN city ON city.id = t.city
        WHERE t.latitude IS NOT NULL AND city.latitude IS NOT NULL AND \(scope.holds(.site))
        """
      ) { row in
        let (latitude, longitude) = try (
          row.number(2), row.number(3)
        )
        let (cityLatitude, cityLongitude) = try (
          row.number(5), row.number(6)
        )
        let distance = kilometers(latitude, longitude, cityLatitude, cityLongitude)
        guard distance > 100 else { return }
        let city = try row.text(4)
        try take(
          finding(
            .site, row.text(0), latitude, longitude,
            "\(row.text(1)) is \(Int(nearest: distance)) km from \(city)",
            ["\(city): \(cityLatitude), \(cityLongitude)"]))
      }
    })

  /// Reports a row of ID, name, country, latitude and longitude if it is outside the country.
  private static func takeIfOutside(
    _ noun: Noun.Name, _ row: AuditRow, _ take: (Finding) throws -> Void
  ) throws {
    let (country, latitude, longitude) = try (row.text(2), row.number(3), row.number(4))
    guard let extent = CountryExtent.of(country),
      !extent.contains(latitude: latitude, longitude: longitude)
    else { return }
    let name = (try? CountryCode(country))?.name ?? country
    try take(
      finding(
        noun, row.text(0), latitude, longitude,
        "The coordinates of \(row.text(1)) are far from \(name)", ["country: \(country)"]))
  }

  private static func finding(
    _ noun: Noun.Name, _ id: String, _ latitude: Double, _ longitude: Double, _ message: String,
    _ evidence: [String]
  ) -> Finding {
    Finding(
      noun: noun, id: id, field: "latitude",
      message: message, evidence: ["coordinates: \(latitude), \(longitude)"] + evidence,
      remedy: .edit(
        record: RecordAddress(noun, id), values: [.init("latitude"), .init("longitude")]),
      inputs: (["\(latitude), \(longitude)"] + evidence).joined(separator: "\n"))
  }
}
