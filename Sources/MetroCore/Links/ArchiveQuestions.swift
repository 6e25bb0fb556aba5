import GRDB
import MetroLinks
import MetroText

/// An address for which an archive is asked.
package struct ArchiveQuestion: Sendable, Equatable {
  package let url: String
  /// The second since 1970 from which a copy is wanted.
  package let wanted: Int
}

/// The addresses for which an archive is asked, and the number of those that it must not learn.
package struct ArchiveQuestions: Sendable, Equatable {
  package var questions: [ArchiveQuestion] = []
  /// The number of addresses that are left out because they hold a token or a password.
  package var secrets = 0
  /// The number of addresses that are left out because their host is private.
  package var privates = 0
}

extension Catalog {
  /// Returns the proposals, sorted by kind and address.
  package func linkProposals() throws -> [LinkProposal] {
    try read { try LinkProposals(database: $0).all() }
  }

  /// Returns the failing and dead addresses for which no copy is known, also of links whose state a
  /// person has set, with the day that matters: when the source was read, else when the program
  /// ended, else the last check that found a page.
  ///
  /// Addresses with secrets and those of private hosts are left out, because an archive would learn
  /// them. A host is private if its name says so, if it ever had a private address, or if it is one of
  /// `privateHosts`.
  package func archiveQuestions(
    now: Int, besides privateHosts: Set<String> = []
  ) throws -> ArchiveQuestions {
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
            substr(v.since, 1, 10), '')
          FROM \(LinkProposals.failing) AS v WHERE v.url NOT IN (SELECT url FROM link_archive) ORDER BY v.url
          """)
      let proposals = LinkProposals(database: database)
      let privateHosts = try privateHosts.union(proposals.privateHosts())
      var result = ArchiveQuestions()
      for row in rows {
        let url: String = try row.decode(atIndex: 0)
        guard try proposals.wantsCopy(url) else { continue }
        guard let address = try? AskedAddress(url), !SecretQuery.isSecret(url) else {
          result.secrets += 1
          continue
        }
        guard !PrivateName.isPrivate(address.host), !privateHosts.contains(address.host) else {
          result.privates += 1
          continue
        }
        let day = try row.decode(String.self, atIndex: 1)
        let wanted = UTCTime("\(day)T12:00:00Z").map(Days.second) ?? now
        result.questions.append(ArchiveQuestion(url: url, wanted: min(wanted, now)))
      }
      return result
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
  /// Returns the hosts that had a private address when they were asked.
  fileprivate func privateHosts() throws -> Set<String> {
    let urls = try String.fetchAll(
      database, sql: "SELECT DISTINCT url FROM link_check WHERE outcome = ?",
      arguments: [Outcome.private.rawValue])
    return Set(urls.compactMap { try? AskedAddress($0).host })
  }
}
