import GRDB
import MetroLinks
import MetroText

/// Another address for a link that moved, or an archived copy of one that fails.
package struct LinkProposal: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// The server has redirected for good, in two checks or more.
    case moved
    /// An archive has a copy.
    case archive
  }

  package let kind: Kind
  package let url: String
  package let target: String
  /// The day (UTC) since which the state of the address holds.
  package let since: String
  /// What speaks for it.
  package let why: String
  /// The records that it changes, in order.
  package let records: [RecordAddress]

  /// A short name that stays the same while the proposal does.
  package var id: String {
    let hash = FNVHash("\(kind.rawValue) \(url) \(target)".utf8).value
    let digits = String(hash & 0xFFFF_FFFF, radix: 16)
    return "\(kind.rawValue.prefix(1))\(String(repeating: "0", count: 8 - digits.count))\(digits)"
  }
}

/// The proposals that follow from the observations of addresses.
struct LinkProposals {
  let database: Database

  /// A table expression with the failing and dead addresses, `url`, `state` and `since`: those of which
  /// checks say so, and those of links whose state a person or a file has set.
  static let failing = """
    (SELECT url, state, since FROM link_verdict WHERE state IN ('failing', 'dead')
     UNION ALL
     SELECT \(CheckedURL.sql("url")), min(state), NULL FROM link
     WHERE state IN ('failing', 'dead') AND \(CheckedURL.sql("url")) NOT IN (
       SELECT url FROM link_verdict WHERE state IN ('failing', 'dead'))
     GROUP BY 1)
    """

  func all() throws -> [LinkProposal] { try moved() + archived() }

  private func moved() throws -> [LinkProposal] {
    let store = LinkStore(database: database)
    let verdicts = try Row.fetchAll(
      database, sql: "SELECT url, since FROM link_verdict WHERE state = 'moved' ORDER BY url")
    return try verdicts.compactMap { row -> LinkProposal? in
      let url: String = try row.decode(atIndex: 0)
      let since: String = try row.decode(atIndex: 1)
      guard let newest = try store.spells(of: url).last, newest.outcome == .moved,
        newest.times >= 2,
        let target = newest.finalURL, (try? WebAddress(target)) != nil
      else { return nil }
      let records = try records(with: url)
      guard !records.isEmpty else { return nil }
      return LinkProposal(
        kind: .moved, url: url, target: target, since: String(since.prefix(10)),
        why: "permanently redirected in \(newest.times) checks", records: records)
    }
  }

  private func archived() throws -> [LinkProposal] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT a.url, a.copy_url, a.archived_at, v.state, ifnull(v.since, a.found_at)
        FROM link_archive AS a JOIN \(Self.failing) AS v ON v.url = a.url ORDER BY a.url
        """)
    return try rows.compactMap { row -> LinkProposal? in
      let url: String = try row.decode(atIndex: 0)
      let copy: String = try row.decode(atIndex: 1)
      guard (try? WebAddress(copy)) != nil else { return nil }
      let records = try records(with: url).filter { try !hasCopy($0) }
      guard !records.isEmpty else { return nil }
      let archived = try row.decode(String?.self, atIndex: 2).map { ", archived \($0.prefix(10))" }
      let since: String = try row.decode(atIndex: 4)
      return LinkProposal(
        kind: .archive, url: url, target: copy, since: String(since.prefix(10)),
        why: try row.decode(String.self, atIndex: 3) + (archived ?? ""), records: records)
    }
  }

  /// Returns the records with an address, in order of reference.
  private func records(with url: String) throws -> [RecordAddress] {
    try [Noun.Name.organization, .source, .link].flatMap { noun in
      try String.fetchAll(
        database,
        sql: """
          SELECT id FROM \(noun.rawValue) WHERE url IS NOT NULL AND \(CheckedURL.sql("url")) = ?
          ORDER BY id
          """, arguments: [url]
      ).map { RecordAddress(noun, $0) }
    }
  }

  /// Whether a record with an address has no archived copy yet.
  func wantsCopy(_ url: String) throws -> Bool {
    try records(with: url).contains { try !hasCopy($0) }
  }

  /// Whether a link's owner, or another record itself, has an archived copy already.
  private func hasCopy(_ record: RecordAddress) throws -> Bool {
    let columns = Noun.linkOwner.columns
    let condition =
      record.noun == .link
      ? columns.map { "c.\($0) IS (SELECT \($0) FROM link WHERE id = ?1)" }.joined(
        separator: " AND ")
      : "c.\(record.noun.rawValue) = ?1"
    return try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM link AS c WHERE c.relation = 'archive' AND \(condition))",
      arguments: [record.id]) ?? false
  }
}
