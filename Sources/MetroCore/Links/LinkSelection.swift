import GRDB
package import MetroLinks
import MetroText

/// Which addresses a check asks.
package struct LinkSelection: Sendable {
  /// The links whose addresses are asked; nil for all addresses of the catalog, of sources and
  /// organizations as well.
  package var links: Listing?
  package var host: String?
  /// Whether addresses are asked that are not due.
  package var isComplete = false
  /// The second since 1970 before which the last check must have been, instead of the due date.
  package var checkedBefore: Int?

  package init() {}

  /// Returns the query for the addresses, without their fragments: `url`, `media_type`, `is_document`.
  private func addresses(_ database: Database, _ options: ResolutionOptions) throws -> SQL {
    if let links {
      let condition = try links.resolved(Resolution(database: database, options: options))
        .condition()
      return """
        SELECT \(sql: CheckedURL.sql("t.url")) AS url, t.media_type AS media_type, 0 AS is_document
        FROM link AS t WHERE t.url IS NOT NULL AND \(literal: condition)
        """
    }
    let others = ["organization", "source"].map { table in
      """
      SELECT \(CheckedURL.sql("url")), NULL, \(table == "source" ? 1 : 0)
      FROM \(table) WHERE url IS NOT NULL
      """
    }
    return SQL(
      sql: """
        SELECT \(CheckedURL.sql("url")) AS url, media_type, 0 AS is_document
        FROM link WHERE url IS NOT NULL UNION ALL \(others.joined(separator: " UNION ALL "))
        """)
  }

  /// Returns the addresses to ask, each once, sorted.
  func targets(
    in database: Database, _ options: ResolutionOptions, now: Int
  ) throws -> [LinkTarget] {
    let time = LinkStore.text(now)
    let due: SQL =
      if isComplete {
        "TRUE"
      } else if let checkedBefore {
        "ifnull(v.last_at, '') < \(LinkStore.text(checkedBefore))"
      } else {
        "ifnull(v.due_at, '') <= \(time)"
      }
    let source = try addresses(database, options)
    let query: SQL = """
      SELECT a.url, max(a.media_type), max(a.is_document), v.last_at
      FROM (\(literal: source)) AS a
      LEFT JOIN link_verdict AS v ON v.url = a.url WHERE \(literal: due) GROUP BY a.url
      """
    let (sql, arguments) = try query.build(database)
    let rows = try Row.fetchAll(database, sql: sql, arguments: arguments)
    let store = LinkStore(database: database)
    return try rows.compactMap { row in
      let url: String = try row.decode(atIndex: 0)
      if let host, (try? AskedAddress(url))?.host != host { return nil }
      var target = LinkTarget(url: url)
      target.mediaType = try row.decode(atIndex: 1)
      target.isDocument = try row.decode(Int.self, atIndex: 2) == 1
      target.lastChecked = try row.decode(atIndex: 3)
      guard target.lastChecked != nil else { return target }
      if let last = try store.spells(of: url).last(where: { $0.outcome.isGood }) {
        target.title = last.title
        target.bytes = last.bytes.flatMap { $0 > 0 ? $0 : nil }
        if last.sha256 != nil {
          (target.etag, target.lastModified) = (last.etag, last.lastModified)
        }
      }
      return target
    }
  }
}

extension Catalog {
  /// Returns the addresses that a check would ask now, sorted.
  package func linkTargets(_ selection: LinkSelection, now: Int) throws -> [LinkTarget] {
    try read { try selection.targets(in: $0, resolutionOptions, now: now) }
  }
}
