import GRDB
import MetroText

extension AuditRule {
  static let regionAgainstCountries = AuditRule(
    "region-against-countries", .warning,
    reason: "If participants are from elsewhere, the region or a participant is wrong.",
    explanation: """
      Finds a program whose title, or a source that counts or lists its participants, claims a \
      region of them ("Asian cities", "Centroamericanos", "villes africaines", "both from \
      Southeast Asia"), although a participant is in a country outside that region (UN M49). A \
      participant in another part of the same continent is a note, unless a source says of all \
      that they are from Southeast, South or Central Asia, or from South or Central America. \
      Regions that are visited or discussed are ignored, and so are neighbors that are often \
      counted to a region, such as Turkey to Europe. Central and Eastern Europe includes the \
      Baltic and the Balkan countries. If "both" or a number before such words is not the number of \
      participants, the words are about some of them, and ignored.
      """,
    dependsOn: [.programOfParticipation], version: 6,
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
      var quoted: Set<String> = []
      try scope.forEachRow(
        """
        SELECT t.program, t.field, t.stated, t.quote, t.value, t.scope, t.source
        FROM statement AS t
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
        let people = try field == "delegates_claimed" ? row.textIfAny(4).flatMap { Int($0) } : nil
        let isOfPart = try row.textIfAny(5) == Noun.Scope.part.rawValue
        // A quote that supports several fields is read once.
        let key = try "\(id) \(row.text(6)) \(quote ?? stated)"
        guard "\(id) \(field)" != last, !quoted.contains(key),
          let found = try contradiction(scope, id, field, stated, people: people, isOfPart)
            ?? quote.flatMap({
              try contradiction(scope, id, field, $0, people: people, isOfPart)
            })
        else { return }
        last = "\(id) \(field)"
        quoted.insert(key)
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
    _ scope: AuditScope, _ id: String, _ field: String, _ text: String, people: Int? = nil,
    _ isOfPart: Bool = false
  ) throws -> Finding? {
    guard let claim = RegionClaim(text), !(claim.isOfEach && isOfPart) else { return nil }
    var outside: [(name: String, country: String)] = []
    var countries: [String] = []
    try scope.forEachRow(
      """
      SELECT city.name, city.country FROM participation JOIN city ON city.id = participation.city
      WHERE program = ? AND role = 'participant' AND country IS NOT NULL ORDER BY city.id
      """, [id]
    ) { row in
      let (name, country) = try (row.text(0), row.text(1))
      countries.append(country)
      if !claim.admits(country) { outside.append((name, country)) }
    }
    // "Both from Europe" is said of two, who can be some of the participants.
    if let count = claim.count, ![countries.count, Set(countries).count, people].contains(count) {
      return nil
    }
    guard let first = outside.first(where: { !claim.isNear($0.country) }) ?? outside.first else {
      return nil
    }
    let country = (try? CountryCode(first.country))?.name ?? first.country
    let source = field == "title" ? "The title" : "A source"
    var finding = Finding(
      severity: claim.isNear(first.country) && !claim.isStrict ? .note : nil, noun: .program,
      id: id, field: field,
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
