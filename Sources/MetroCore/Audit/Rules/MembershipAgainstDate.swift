import Foundation
import GRDB
import MetroText

extension AuditRule {
  static let membershipAgainstDate = AuditRule(
    "membership-against-date", .warning,
    reason: "Reports count a city as a member only during its membership.",
    explanation: """
      Finds a city that took part in a program of a network before it joined the network or after \
      it left. A program belongs to a network that organizes, hosts, supports or funds it. Cities \
      that never belonged to the network are not reported, because programs are also open to \
      others. A membership without dates is always in effect.
      """,
    dependsOn: [.programOfParticipation, .participationsOfProgram],
    .query { scope, take in
      var memberships = NetworkMemberships()
      try scope.forEachRow(
        """
        SELECT p.id, p.city, t.id, t.dates, o.organization, t.dates_first, t.dates_last
        FROM participation AS p JOIN program AS t ON t.id = p.program
          JOIN program_organization AS o ON o.program = t.id
        WHERE p.role = 'participant' AND t.dates IS NOT NULL
          AND \(scope.holds(.participation, "p.id"))
          AND EXISTS (SELECT 1 FROM membership WHERE network = o.organization AND city = p.city)
        GROUP BY p.id, o.organization
        ORDER BY p.city, o.organization
        """
      ) { row in
        let (program, dates) = try (
          row.text(2), row.text(3)
        )
        let (city, network) = try (
          row.text(1), row.text(4)
        )
        try memberships.read(of: city, in: network, scope)
        // A membership that began by the last day and ended on the first day or later.
        guard
          try !memberships.periods.hasPeriod(
            beginningBy: row.text(6), endingFrom: row.text(5))
        else { return }
        try take(
          Finding(
            noun: .participation,
            id: row.text(0),
            other: "organization/\(network)",
            message: "\(city) took part while not a member of \(network)",
            evidence: ["program: \(program), \(dates)", "member: \(memberships.text)"],
            remedy: .list(
              noun: .membership, filters: [.init("network", network), .init("city", city)]),
            inputs: "\(dates) \(memberships.inputs)"))
      }
    })
}

/// The memberships of a city in a network, which are read once for all programs of the network.
private struct NetworkMemberships {
  private var city = ""
  private var network = ""
  private(set) var periods = PeriodIndex([])
  /// The periods as written, of which the first few are shown.
  private(set) var text = ""
  /// A text that changes whenever a period does.
  private(set) var inputs = ""

  private static let shown = 50

  mutating func read(of city: String, in network: String, _ scope: AuditScope) throws {
    guard city != self.city || network != self.network else { return }
    self.city = city
    self.network = network
    var texts: [String] = []
    var periods: [PeriodIndex.Period] = []
    try scope.forEachRow(
      """
      SELECT ifnull(since, '..') || '/' || ifnull(until, '..'), ifnull(since_first, '0000'),
        ifnull(until_last, '9999~')
      FROM membership WHERE network = ? AND city = ? ORDER BY id
      """, [network, city]
    ) { row in
      texts.append(try row.text(0))
      periods.append(PeriodIndex.Period(first: try row.text(1), last: try row.text(2)))
    }
    self.periods = PeriodIndex(periods)
    inputs = texts.joined(separator: ", ")
    text = inputs
    guard texts.count > Self.shown else { return }
    text =
      texts.prefix(Self.shown).joined(separator: ", ") + " and \(texts.count - Self.shown) more"
    inputs = try "sha256:\(SHA256Digest(of: Data(inputs.utf8)).text)"
  }
}
