import GRDB
import MetroText

/// Compares the totals that sources claim of organizations with the records.
struct ClaimedTotals {
  private let scope: AuditScope

  init(_ scope: AuditScope) {
    self.scope = scope
  }

  func find(_ take: (Finding) throws -> Void) throws {
    for count in Noun.organization.counts {
      try scope.forEachRow(
        """
        SELECT t.id, t.\(count.claimed) FROM organization AS t
        WHERE \(scope.holds(.organization)) AND (t.\(count.claimed) IS NOT NULL
          OR EXISTS (SELECT 1 FROM statement WHERE organization = t.id
            AND (field = '\(count.claimed)' OR fields IS NOT NULL)))
        """
      ) { row in
        let id = try row.text(0)
        let claims = try scope.claims(.organization, id, count.claimed, used: row.wholeIfAny(1))
        guard !claims.isEmpty else { return }
        let records = try records(count, of: id)
        for claim in claims {
          guard let finding = try finding(count, id, claim, records) else { continue }
          return try take(finding)
        }
      }
    }
  }

  /// The things that a total counts: cities, or a number of delegates, with the days on which it counts.
  private struct Counted {
    let first: String
    let last: String
    let key: String
    let number: Int
    let series: String?
  }

  private func records(_ count: ClaimedCount, of id: String) throws -> [Counted] {
    let sql =
      switch count.derived {
      case "members":
        """
        SELECT ifnull(since_first, '0000'), ifnull(until_last, '9999~'), city, 1, NULL
        FROM membership WHERE network = ?
        """
      case "programs":
        """
        SELECT p.dates_first, p.dates_last, p.id, 1, p.series \(Self.programs) \(Self.held)
        """
      case "cities":
        """
        SELECT p.dates_first, p.dates_last, a.city, 1, p.series \(Self.programs)
          JOIN participation AS a ON a.program = p.id AND a.role = 'participant'
        \(Self.held)
        """
      default:
        """
        SELECT p.dates_first, p.dates_last, a.id, a.delegates, p.series \(Self.programs)
          JOIN participation AS a ON a.program = p.id AND a.role = 'participant'
            AND a.delegates IS NOT NULL
        \(Self.held)
        """
      }
    var records: [Counted] = []
    try scope.forEachRow(sql, [id]) { row in
      records.append(
        Counted(
          first: try row.textIfAny(0) ?? "0000", last: try row.textIfAny(1) ?? "9999~",
          key: try row.text(2), number: try row.whole(3), series: try row.textIfAny(4)))
    }
    return records
  }

  private static let programs = """
    FROM program_organization AS o JOIN program AS p ON p.id = o.program
    """

  private static let held = """
    WHERE o.organization = ? AND o.role = 'organizer'
      AND (p.status IS NULL OR p.status NOT IN ('cancelled', 'postponed')) AND p.part_of IS NULL
    """

  private func finding(
    _ count: ClaimedCount, _ id: String, _ claim: StatedValue, _ records: [Counted]
  ) throws -> Finding? {
    guard let claimed = claim.count else { return nil }
    let period = claim.period.flatMap { try? EDTFDate($0) }
    let isOfMembers = count.derived == "members"
    let counted = records.filter { record in
      if let series = claim.series, record.series?.folded != series.folded { return false }
      if isOfMembers { return isMember(record, claim) }
      guard let period else { return true }
      return (period.first ?? "0000") <= record.first && record.last <= (period.last ?? "9999~")
    }
    var seen: Set<String> = []
    let number = counted.reduce(0) { seen.insert($1.key).inserted ? $0 + $1.number : $0 }
    // Members came and went in the period; those who were members all the time are the fewest.
    let least = isOfMembers && period != nil ? leastMembers(counted, in: period) : number
    guard number > 0, !(least...max(least, number)).contains(where: claimed.admits) else {
      return nil
    }
    let isMore = least > claimed.value
    // Not every program and delegate has to be recorded.
    guard isMore || isOfMembers else { return nil }
    return Finding(
      severity: isMore ? .warning : .note, noun: .organization, id: id, field: count.claimed,
      message: "\(claim.stated.oneLine) claimed, \(isMore ? least : number) recorded"
        + (isMore ? ": \(count.label.lowercased())" : "; is the list complete?"),
      evidence: ["\(count.derived): \(number) recorded"]
        + (try scope.statements(.organization, id, [count.claimed])),
      remedy: .decide(
        record: RecordAddress(.organization, id), field: count.claimed, value: nil),
      inputs: "\(claim.text)\n\(number)")
  }

  /// Returns the number of the cities that were members in the whole of a period.
  private func leastMembers(_ records: [Counted], in period: EDTFDate?) -> Int {
    Set(
      records.filter {
        $0.first <= period?.first ?? "0000" && $0.last >= period?.last ?? "9999~"
      }.map(\.key)
    ).count
  }

  /// Returns whether a city was a member in the period of a claim, or else when the source was published, or
  /// still is one.
  private func isMember(_ record: Counted, _ claim: StatedValue) -> Bool {
    if let period = claim.period.flatMap({ try? EDTFDate($0) }) {
      return record.first <= period.last ?? "9999~" && record.last >= period.first ?? "0000"
    }
    guard let last = claim.date, let first = claim.earliest else { return record.last == "9999~" }
    return record.first <= last && record.last >= first
  }
}
