import GRDB
import MetroText

extension AuditRule {
  static let claimedCount = AuditRule(
    "claimed-count", .error,
    reason: "If the records contradict a count that a source claims, one of them is wrong.",
    explanation: """
      Finds a claimed count of cities, countries, delegates, presentations or members that \
      contradicts the records. The records have more than the claim, or they have fewer although \
      a source names the participants in a closed list. If no source says whether its list is \
      complete, fewer cities, members or delegates are a note; if a source says that the list is \
      open, they are not reported. Fewer presentations are a note if nearly all are recorded. \
      The words of the list also say so: "the following seven", "including"; and so do those of a \
      claim: "twelve cities, among them Quito". The host counts if \
      the claim says that it does; if it does not say and a list or the claim names the host, a \
      difference of one is a note, or none if the claim calls it the host. 17 records satisfy \
      "over 15", and 28 satisfy "about 30". Delegates are compared only if every participant has \
      a number of delegates, and countries only if every participant has a country; territories \
      such as Hong Kong may be counted as countries or apart. Cities and metropolitan \
      authorities count as cities, and so do provinces, states and countries if that explains \
      the difference; agencies do not. A decision replaces the claims. The totals of an \
      organization, in a period or a series, are compared in the same way.
      """,
    dependsOn: [
      .programOfParticipation, .programOfPresentation, .programOfHost, .programOfHostName,
      .organizationOfProgram,
    ], version: 11,
    .query { scope, take in
      for count in Noun.program.counts { try find(count, scope, take) }
      try ClaimedTotals(scope).find(take)
    })

  private static func find(
    _ count: ClaimedCount, _ scope: AuditScope, _ take: (Finding) throws -> Void
  ) throws {
    guard let derived = Noun.program.derivedColumns.first(where: { $0.name == count.derived })
    else { return }
    let (sql, arguments) = try
      ("""
    SELECT t.id, t.\(sql: count.claimed), \(literal: derived.sql),
      EXISTS (SELECT 1 FROM participation WHERE program = t.id AND role = 'participant'
        AND delegates IS NULL),
      t.host, \(sql: CityName.context(of: "t.host")), EXISTS (SELECT 1 FROM participation WHERE program = t.id
        AND role = 'participant' AND city = t.host),
      EXISTS (SELECT 1 FROM participation JOIN city ON city.id = participation.city
        WHERE program = t.id AND role = 'participant' AND country IS NULL),
      (SELECT count(*) FROM participation JOIN city ON city.id = participation.city
        WHERE program = t.id AND role = 'participant' AND NOT \(literal: PlaceKind.isCity())),
      (SELECT count(DISTINCT country) FROM participation JOIN city ON city.id = participation.city
        WHERE program = t.id AND role = 'participant' AND country IN \(DependentTerritories.codes.sorted())),
      (SELECT count(*) FROM participation JOIN city ON city.id = participation.city
        WHERE program = t.id AND role = 'participant' AND city.kind IN ('province', 'state', 'country'))
    FROM program AS t WHERE \(sql: scope.holds(.program))
      AND (t.\(sql: count.claimed) IS NOT NULL OR EXISTS (SELECT 1 FROM statement
        WHERE program = t.id AND (field = \(count.claimed) OR fields IS NOT NULL)))
    """ as SQL).build(scope.database)
    try scope.forEachRow(sql, arguments) { row in
      guard let recorded = try row.wholeIfAny(2), recorded > 0,
        try count.derived != "countries" || row.whole(7) == 0
      else { return }
      let id = try row.text(0)
      let claims = try scope.claims(
        .program, id, count.claimed, used: row.wholeIfAny(1), comparedWith: "participants")
      guard !claims.isEmpty else { return }
      var comparison = try CountComparison(
        count, recorded, lists: scope.values(.program, id, "participants"))
      // Participants without a number of delegates may account for the difference.
      comparison.isWhole = try count.derived != "delegates" || row.whole(3) == 0
      if count.derived == "countries" { comparison.territories = try row.whole(9) }
      if count.derived == "cities" { comparison.otherPlaces = try row.whole(10) }
      if count.derived == "cities", let host = try row.textIfAny(4),
        let name = try CityName(context: row.textIfAny(5))
      {
        comparison.host = try .init(id: host, name: name, isRecorded: row.whole(6) == 1)
      }
      let broken = claims.compactMap { claim in comparison.fault(of: claim).map { (claim, $0) } }
      guard let worst = broken.max(by: { $0.1 < $1.1 }) else { return }
      var finding = Finding(
        severity: worst.1.severity, noun: .program, id: id, field: count.claimed,
        message: comparison.message(worst.0, worst.1),
        inputs: (broken.map(\.0.text) + ["\(recorded)"]).joined(separator: "\n"))
      let others = try count.derived == "cities" ? row.whole(8) : 0
      finding.evidence =
        ["\(count.derived): \(recorded) recorded"]
        + (others > 0 ? ["participants that are not cities: \(others)"] : [])
        + (try scope.statements(.program, id, [count.claimed, "participants"]))
      finding.remedy = comparison.remedy(of: id, worst.1)
      try take(finding)
    }
  }
}
