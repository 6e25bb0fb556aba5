import GRDB
package import MetroLinks
import MetroText

extension Catalog {
  /// Passes the observations of an address to `take`, the newest first.
  package func checks(
    ofLink id: String, limit: Int? = nil, _ take: (Spell) throws -> Void
  ) throws {
    try read { database in
      let link = try Resolution(database: database, options: resolutionOptions).id(.link, id)
      try LinkStore(database: database).forEachSpell(
        where: """
          url = (SELECT \(sql: CheckedURL.sql("t.url")) FROM link AS t WHERE t.id = \(link))
          """, limit: limit, take)
    }
  }

  /// Passes the observations of all addresses of a host, or of all hosts.
  package func checks(
    ofHost host: String?, limit: Int? = nil, _ take: (Spell) throws -> Void
  ) throws {
    try read { database in
      let store = LinkStore(database: database)
      guard let host else { return try store.forEachSpell(where: "TRUE", limit: limit, take) }
      var left = limit ?? .max
      let schemes: SQL = """
        url >= \("http://\(host)") AND url < \("http://\(host)\u{10FFFF}")
          OR url >= \("https://\(host)") AND url < \("https://\(host)\u{10FFFF}")
        """
      try store.forEachSpell(where: schemes, limit: nil) { spell in
        // The text may go on after the name of the host.
        guard left > 0, (try? AskedAddress(spell.url))?.host == host else { return }
        left -= 1
        try take(spell)
      }
    }
  }
}
