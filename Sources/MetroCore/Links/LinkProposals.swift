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
        SELECT a.url, a.copy_url, a.archived_at, v.state, v.since FROM link_archive AS a
        JOIN link_verdict AS v ON v.url = a.url WHERE v.state IN ('failing', 'dead') ORDER BY a.url
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

/// An address for which an archive is asked.
package struct ArchiveQuestion: Sendable, Equatable {
  package let url: String
  /// The second since 1970 from which a copy is wanted.
  package let wanted: Int
}

extension Catalog {
  /// Returns the proposals, sorted by kind and address.
  package func linkProposals() throws -> [LinkProposal] {
    try read { try LinkProposals(database: $0).all() }
  }

  /// Returns the failing and dead addresses for which no copy is known, with the day that matters:
  /// when the source was read, else when the program ended, else the last check that found a page.
  ///
  /// Addresses with secrets and those of private hosts are left out, because an archive would learn
  /// them.
  package func archiveQuestions(now: Int) throws -> [ArchiveQuestion] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT v.url, coalesce(
            (SELECT max(retrieved_last) FROM source WHERE \(CheckedURL.sql("source.url")) = v.url),
            (SELECT max(s.retrieved_last) FROM link AS t JOIN source AS s ON s.id = t.source
             WHERE \(CheckedURL.sql("t.url")) = v.url),
            (SELECT max(p.dates_last) FROM link AS t LEFT JOIN presentation AS q ON q.id = t.presentation
             JOIN program AS p ON p.id = ifnull(t.program, q.program)
             WHERE \(CheckedURL.sql("t.url")) = v.url),
            (SELECT max(substr(last_at, 1, 10)) FROM link_check AS c
             WHERE c.url = v.url AND c.outcome IN ('ok', 'redirected', 'moved')),
            substr(v.since, 1, 10))
          FROM link_verdict AS v WHERE v.state IN ('failing', 'dead')
            AND v.url NOT IN (SELECT url FROM link_archive) ORDER BY v.url
          """)
      let proposals = LinkProposals(database: database)
      return try rows.compactMap { row -> ArchiveQuestion? in
        let url: String = try row.decode(atIndex: 0)
        guard let address = try? AskedAddress(url), !SecretQuery.isSecret(url),
          LiteralAddress(address.host)?.isPublic ?? (address.host != "localhost"),
          try proposals.wantsCopy(url)
        else { return nil }
        let day = try row.decode(String.self, atIndex: 1)
        let wanted = UTCTime("\(day)T12:00:00Z").map(Days.second) ?? now
        return ArchiveQuestion(url: url, wanted: min(wanted, now))
      }
    }
  }

  /// Keeps the address of an archived copy for ``linkProposals()``.
  package func noteCopy(of url: String, at copy: String, archived: Int?, now: Int) throws {
    try migrate()
    try writeUnrecorded { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO link_archive VALUES (?, ?, ?, ?)",
        arguments: [url, copy, archived.map(LinkStore.text), LinkStore.text(now)])
    }
  }
}

extension LinkProposals {
  fileprivate func wantsCopy(_ url: String) throws -> Bool {
    try records(with: url).contains { try !hasCopy($0) }
  }
}
