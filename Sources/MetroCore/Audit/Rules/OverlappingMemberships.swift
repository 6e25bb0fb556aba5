import MetroText

extension AuditRule {
  static let overlappingMemberships = AuditRule(
    "overlapping-memberships", .warning,
    reason:
      "A city cannot have two memberships in a network at the same time, so one period is wrong.",
    explanation: """
      Finds two memberships of a city in the same network whose periods certainly have a day in \
      common. Periods that may only touch (one until 2010, the other since 2010) are not \
      reported. Of many memberships at the same time, each is reported with the next \
      \(RecordWindow.size).
      """,
    dependsOn: [.membershipsOfCity],
    .query { scope, take in
      var periods: [CertainPeriod] = []
      try scope.forEachRow(
        """
        SELECT m.id, m.city, m.network, ifnull(m.since, '..') || '/' || ifnull(m.until, '..'),
          ifnull(m.since_last, '0000'), ifnull(m.until_first, '9999~')
        FROM membership AS m
        WHERE m.city IN (SELECT t.city FROM membership AS t WHERE \(scope.holds(.membership)))
        ORDER BY m.city, m.network, 5, m.id
        """
      ) { row in
        let period = try CertainPeriod(row)
        if let last = periods.last, last.city != period.city || last.network != period.network {
          try find(periods, take)
          periods.removeAll(keepingCapacity: true)
        }
        periods.append(period)
      }
      try find(periods, take)
    })

  /// The number of following memberships with which one is compared.
  private static let compared = 64

  /// Reports the overlaps among the memberships of a city in a network, sorted by their beginning.
  private static func find(
    _ periods: [CertainPeriod], _ take: (Finding) throws -> Void
  ) throws {
    for (index, period) in periods.enumerated() {
      let later = periods[(index + 1)...].prefix(compared).prefix { $0.first < period.last }
      for other in later.filter({ period.first < $0.last }).prefix(RecordWindow.size) {
        try take(finding(period, other))
      }
    }
  }

  private static func finding(_ one: CertainPeriod, _ other: CertainPeriod) -> Finding {
    let (first, second) = one.id < other.id ? (one, other) : (other, one)
    let periods = ["\(first.id): \(first.text)", "\(second.id): \(second.text)"]
    return Finding(
      noun: .membership, id: first.id,
      other: "membership/\(second.id)",
      message: "\(first.city) has two memberships in \(first.network) at the same time",
      evidence: periods,
      remedy: .edit(record: RecordAddress(.membership, first.id), values: [.init("until")]),
      inputs: periods.joined(separator: "\n"))
  }

  /// The days on which a membership certainly holds.
  private struct CertainPeriod {
    let id: String
    let city: String
    let network: String
    /// Both ends as written.
    let text: String
    let first: String
    let last: String

    init(_ row: AuditRow) throws {
      id = try row.text(0)
      city = try row.text(1)
      network = try row.text(2)
      text = try row.text(3)
      first = try row.text(4)
      last = try row.text(5)
    }
  }
}

extension AuditDependency {
  /// Another membership changes which memberships of its city are next to each other.
  fileprivate static let membershipsOfCity = AuditDependency(
    .parts, .membership, "SELECT id AS found FROM membership WHERE city IN \(changed(.city))")
}
