import GRDB
package import MetroLinks
import MetroText

/// The state of an address before and after a check.
package struct CheckedAddress: Sendable, Equatable {
  package let url: String
  package let host: String
  package let outcome: Outcome
  package let status: Int?
  package let before: LinkState
  package let state: LinkState
  package let since: String
  package let finalURL: String?
  package let detail: String?
  /// The number of records with the address.
  package let records: Int
}

/// Lets the states of links follow from the observations of their addresses.
struct LinkVerdicts {
  let writer: CatalogWriter

  /// Updates the links of all addresses with new observations, and returns these addresses.
  func apply() throws -> [CheckedAddress] {
    let database = writer.database
    let pending = try Row.fetchAll(
      database, sql: "SELECT url, outcome, state FROM link_verdict WHERE is_pending ORDER BY url")
    guard !pending.isEmpty else { return [] }
    let store = LinkStore(database: database)
    let links = try linksByAddress()
    let counts = try recordsByAddress()
    let update = try database.makeStatement(
      sql: """
        UPDATE link_verdict SET outcome = ?, state = ?, since = ?, is_pending = 0 WHERE url = ?
        """)
    var checked: [CheckedAddress] = []
    for row in pending {
      try writer.pause()
      let url: String = try row.decode(atIndex: 0)
      let oldOutcome: String = try row.decode(atIndex: 1)
      let before = try LinkState(rawValue: row.decode(atIndex: 2)) ?? .unchecked
      let spells = try store.spells(of: url)
      guard let newest = spells.last else { continue }
      let verdict = Verdict(of: spells)
      let state = verdict?.state ?? before
      if let verdict {
        try follow(
          verdict, links[url] ?? [], from: before,
          changes: verdict.outcome.rawValue != oldOutcome)
      }
      let since = verdict.map { LinkStore.text($0.since) } ?? LinkStore.text(newest.firstAt)
      try update.execute(arguments: [
        verdict?.outcome.rawValue ?? oldOutcome, state.rawValue, since, url,
      ])
      checked.append(
        CheckedAddress(
          url: url, host: (try? AskedAddress(url))?.host ?? "", outcome: newest.outcome,
          status: newest.status, before: before, state: state, since: String(since.prefix(10)),
          finalURL: newest.finalURL, detail: newest.detail, records: counts[url] ?? 0))
    }
    // Rules of the audit that depend on observations look again.
    try database.execute(sql: "UPDATE audit SET day = NULL")
    return checked
  }

  /// Gives the links of an address their state, except where a person has set another one: that holds
  /// until the outcome changes.
  private func follow(
    _ verdict: Verdict, _ links: [(id: String, state: LinkState)], from before: LinkState,
    changes: Bool
  ) throws {
    for (id, state) in links {
      guard state != verdict.state, state == .unchecked || state == before || changes,
        // A person who calls a link dead knows more than the first failure.
        !(state == .dead && verdict.state == .failing)
      else { continue }
      try writer.edit(.link, id: id, ["state": FieldValue(.text(verdict.state.rawValue))])
    }
  }

  /// Returns the links of the addresses with new observations.
  private func linksByAddress() throws -> [String: [(id: String, state: LinkState)]] {
    let rows = try Row.fetchCursor(
      writer.database,
      sql: """
        SELECT v.url, t.id, t.state FROM link AS t
        JOIN link_verdict AS v ON v.url = \(CheckedURL.sql("t.url"))
        WHERE t.url IS NOT NULL AND v.is_pending ORDER BY t.id
        """)
    var links: [String: [(id: String, state: LinkState)]] = [:]
    while let row = try rows.next() {
      guard let state = try LinkState(rawValue: row.decode(atIndex: 2)) else { continue }
      try links[row.decode(atIndex: 0), default: []].append((row.decode(atIndex: 1), state))
    }
    return links
  }

  private func recordsByAddress() throws -> [String: Int] {
    let rows = try Row.fetchCursor(
      writer.database,
      sql: """
        SELECT a.url, count(*) FROM \(CheckedURL.ofAllRecords) AS a
        JOIN link_verdict AS v ON v.url = a.url WHERE v.is_pending GROUP BY a.url
        """)
    var counts: [String: Int] = [:]
    while let row = try rows.next() {
      counts[try row.decode(atIndex: 0)] = try row.decode(atIndex: 1)
    }
    return counts
  }
}
