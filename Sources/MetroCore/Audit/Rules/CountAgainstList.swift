import MetroText

extension AuditRule {
  static let countAgainstList = AuditRule(
    "count-against-list", .error,
    reason:
      "If a sentence counts seven cities and names six, one is missing or the number is wrong.",
    explanation: """
      Finds a quote that counts cities, countries, presentations or visits and names more or fewer \
      directly after the number: "seven cities: Quito, Lima and Dakar". Most of the names must be known \
      places, or titles of presentations or sites of visits that are recorded for the program. A number \
      directly before a list belongs to that list. A list that says that it is open ("including", "among \
      others") is ignored, and so is a difference of one that the host explains. One name less is a \
      warning if the host may be the other city and the quote does not mention it. Lists of participants \
      that are cited are compared by `claimed-count`. Decide which number to use, or cite the participants.
      """,
    dependsOn: [
      .programOfHost, .programOfHostName, .programOfPresentation, .programOfVisit,
      .programOfVisitedSite,
    ], version: 4,
    .query { scope, take in
      for (field, isCountry) in [("cities_claimed", false), ("countries_claimed", true)] {
        try findPlaces(field, isCountry: isCountry, scope, take)
      }
      try findTitles(scope, take)
      try VisitedSites(scope).find(take)
    })

  private static func findPlaces(
    _ field: String, isCountry: Bool, _ scope: AuditScope, _ take: (Finding) throws -> Void
  ) throws {
    try scope.forEachRow(
      programs(stating: field, CityName.context(of: "t.host"), in: scope)
    ) { row in
      let id = try row.text(0)
      let host = try CityName(context: row.textIfAny(2))
      // `claimed-count` compares cited lists that are read.
      let cited = try Set(
        scope.values(.program, id, "participants").filter { $0.value != nil }.map(\.source))
      for claim in try scope.claims(.program, id, field, used: row.wholeIfAny(1)) {
        guard let quote = claim.quote, let count = claim.count, count.bound == .exact,
          !cited.contains(claim.source)
        else { continue }
        for list in CountedList.read(quote, counting: count.value) {
          let places = NamedPlaces(list, isCountry: isCountry)
          guard let severity = places.severity(against: claim, host: host) else { continue }
          var found = finding(
            field, of: id, claim, count.value, list, places.names,
            severity == .error ? nil : severity)
          if severity != .error, let host {
            found.message +=
              "; \(isCountry ? "that of the host" : "the host") \(host.name) may be the other one"
          }
          return try take(found)
        }
      }
    }
  }

  private static func findTitles(
    _ scope: AuditScope, _ take: (Finding) throws -> Void
  ) throws {
    let field = "presentations_claimed"
    let titles = """
      (SELECT group_concat(replace(title, char(10), ' '), char(10)) FROM presentation
        WHERE program = t.id)
      """
    try scope.forEachRow(programs(stating: field, titles, in: scope)) { row in
      guard let titles = try row.textIfAny(2) else { return }
      let id = try row.text(0)
      let keys = Set(titles.split(separator: "\n").map { FoldedName.key(of: String($0)) })
      for claim in try scope.claims(.program, id, field, used: row.wholeIfAny(1)) {
        guard let quote = claim.quote, let count = claim.count, count.bound == .exact else {
          continue
        }
        for list in CountedList.read(quote, counting: count.value) {
          let named = NamedTitles(list, titles: keys)
          guard named.disagree else { continue }
          return try take(finding(field, of: id, claim, count.value, list, named.names))
        }
      }
    }
  }

  /// Returns a query of the programs for which a source states a count and nobody has decided it: the ID, the
  /// value in use, and one more column.
  private static func programs(
    stating field: String, _ column: String, in scope: AuditScope
  ) -> String {
    """
    SELECT t.id, t.\(field), \(column) FROM program AS t
    WHERE \(scope.holds(.program)) AND EXISTS (SELECT 1 FROM statement
        WHERE program = t.id AND (field = '\(field)' OR fields IS NOT NULL) AND quote IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM decision WHERE program = t.id AND field = '\(field)')
    """
  }

  /// Returns the finding that a list names more or fewer than a claim counts, or than its own number among those
  /// that make up the claim.
  private static func finding(
    _ field: String, of id: String, _ claim: StatedValue, _ count: Int, _ list: CountedList,
    _ names: [String], _ severity: Severity? = nil
  ) -> Finding {
    let isPart = list.count != count
    return Finding(
      severity: severity, noun: .program, id: id, field: field, other: list.excerpt.oneLine,
      message: "\(claim.stated.oneLine) claimed, "
        + (isPart ? "\(names.count) of \(list.count) named" : "and \(names.count) named"),
      evidence: [claim.line, "named: \(names.joined(separator: "; "))"],
      remedy: .decide(
        record: RecordAddress(.program, id), field: field,
        value: String(count - list.count + names.count)),
      inputs: "\(claim.text)\n\(list.excerpt)")
  }
}
