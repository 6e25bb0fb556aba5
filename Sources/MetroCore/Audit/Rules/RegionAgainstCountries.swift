import GRDB
import MetroText

extension AuditRule {
  static let regionAgainstCountries = AuditRule(
    "region-against-countries", .warning,
    reason: "If participants are from elsewhere, the region or a participant is wrong.",
    explanation: """
      Finds a program whose title, or a source that counts or lists its participants, claims a \
      region of them ("Asian cities", "Centroamericanos", "villes africaines"), although a \
      participant is in a country outside that region (UN M49). A participant in another part of \
      the same continent is a note. Regions that are visited or discussed are ignored, and so are \
      neighbors that are often counted to a region, such as Turkey to Europe. Central and Eastern \
      Europe includes the Baltic and the Balkan countries.
      """,
    dependsOn: [.programOfParticipation], version: 4,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.title FROM program AS t
        WHERE \(mayClaim("t.title")) AND \(scope.holds(.program))
        """
      ) { row in
        let (id, title) = try (row.text(0), row.text(1))
        if let found = try contradiction(scope, id, "title", title) { try take(found) }
      }
      var last = ""
      try scope.forEachRow(
        """
        SELECT t.program, t.field, t.stated, t.quote FROM statement AS t
        WHERE t.program IS NOT NULL
          AND t.field IN ('cities_claimed', 'countries_claimed', 'delegates_claimed', 'participants')
          AND (\(mayClaim("t.stated")) OR \(mayClaim("t.quote"))) AND \(scope.holds(.program, "t.program"))
        ORDER BY t.program, t.field, t.id
        """
      ) { row in
        let (id, field) = try (row.text(0), row.text(1))
        let stated = try row.text(2)
        // A long quote may be about others as well.
        let quote = try row.textIfAny(3).flatMap { $0.utf8.count <= 300 ? $0 : nil }
        guard "\(id) \(field)" != last,
          let found = try contradiction(scope, id, field, stated)
            ?? quote.flatMap({ try contradiction(scope, id, field, $0) })
        else { return }
        last = "\(id) \(field)"
        try take(found)
      }
    })

  /// Returns the SQL condition that a text may name a region.
  private static func mayClaim(_ text: String) -> String {
    let parts = [
      "asi", "asy", "azi", "azj", "afri", "afry", "europ", "erop", "avr", "amer", "cari", "kari",
      "carai",
      "arab", "arap", "asean", "ande", "andi", "iber", "spea", "habl", "hispan", "fran", "lus",
      "phon", "fon", "sprach", "balt", "balk", "balc", "mag", "eu", "ue", "brics", "merco", "cis",
      "cee",
    ]
    .map { "\(text) LIKE '%\($0)%'" }
    return "(\((parts + ["\(text) GLOB '*[^ -~]*'"]).joined(separator: " OR ")))"
  }

  private static func contradiction(
    _ scope: AuditScope, _ id: String, _ field: String, _ text: String
  ) throws -> Finding? {
    guard let claim = RegionClaim(text) else { return nil }
    var outside: [(name: String, country: String)] = []
    try scope.forEachRow(
      """
      SELECT city.name, city.country FROM participation JOIN city ON city.id = participation.city
      WHERE program = ? AND role = 'participant' AND country IS NOT NULL ORDER BY city.id
      """, [id]
    ) { row in
      let (name, country) = try (row.text(0), row.text(1))
      if !claim.admits(country) { outside.append((name, country)) }
    }
    guard let first = outside.first(where: { !claim.isNear($0.country) }) ?? outside.first else {
      return nil
    }
    let country = (try? CountryCode(first.country))?.name ?? first.country
    let source = field == "title" ? "The title" : "A source"
    var finding = Finding(
      severity: claim.isNear(first.country) ? .note : nil, noun: .program, id: id, field: field,
      message:
        "\(source) names participants from \(claim.names), but \(first.name) is in \(country)",
      inputs: "\(text)\n" + outside.map { "\($0.name) \($0.country)" }.joined(separator: "\n"))
    let listed = outside.prefix(5).map { "\($0.name) (\($0.country))" }.joined(separator: ", ")
    let rest = outside.count > 5 ? " and \(outside.count - 5) more" : ""
    finding.evidence = ["\(field): \"\(text.oneLine)\"", "outside: \(listed)\(rest)"]
    finding.remedy = .list(
      noun: .participation, filters: [.init("program", id), .init("role", "participant")])
    return finding
  }
}
