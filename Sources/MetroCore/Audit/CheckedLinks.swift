import MetroLinks
import MetroText

/// Links in one state, with what checks saw of them, for rules of the audit.
struct CheckedLinks {
  struct Link {
    let id: String
    let state: String
    let url: String
    let outcome: Outcome?
    let since: String?
  }

  private let scope: AuditScope

  init(_ scope: AuditScope) { self.scope = scope }

  /// Passes the links to `take`, by ID; of each host only the first one if `oncePerHost` is set.
  func forEach(_ state: String, oncePerHost: Bool = false, _ take: (Link) throws -> Void) throws {
    // Whether a link is the first one of its host depends on links outside the scope.
    let condition = oncePerHost ? "TRUE" : scope.holds(.link)
    var hosts: Set<String> = []
    let links = try ids(in: oncePerHost)
    try scope.forEachRow(
      """
      SELECT t.id, t.state, t.url, v.outcome, substr(v.since, 1, 10) FROM link AS t
      LEFT JOIN link_verdict AS v ON v.url = \(CheckedURL.sql("t.url")) AND v.state = t.state
      WHERE t.state = '\(state)' AND t.url IS NOT NULL AND \(condition) ORDER BY t.id
      """
    ) { row in
      let link = try Link(
        id: row.text(0), state: row.text(1), url: row.text(2),
        outcome: row.textIfAny(3).flatMap(Outcome.init(rawValue:)), since: row.textIfAny(4))
      if oncePerHost {
        let host = (try? AskedAddress(link.url))?.host ?? link.url
        guard hosts.insert(host).inserted, links?.contains(link.id) ?? true else { return }
      }
      try take(link)
    }
  }

  /// Returns the links in the scope, or nil if those of all are looked at.
  private func ids(in oncePerHost: Bool) throws -> Set<String>? {
    guard oncePerHost, scope.isPartial else { return nil }
    var ids: Set<String> = []
    try scope.forEachRow("SELECT id FROM \(AuditScope.table) WHERE noun = 'link'") {
      ids.insert(try $0.text(0))
    }
    return ids
  }
}

extension CheckedLinks.Link {
  var sinceText: String { since.map { " since \($0)" } ?? "" }

  var sign: String { outcome?.sign ?? "is \(state)" }

  var editRemedy: Remedy { .edit(record: RecordAddress(.link, id), values: [.init("url")]) }

  var checkRemedy: Remedy {
    (try? AskedAddress(url)).map { .checkLinks(host: $0.host) } ?? editRemedy
  }

  /// The finding; a waiver for a state and a URL holds, whichever rule reports it.
  func finding(_ message: String, _ remedy: Remedy) -> Finding {
    Finding(
      noun: .link, id: id, field: "url", message: message, evidence: ["url: \(url)"],
      remedy: remedy, inputs: "\(state)\n\(url)")
  }
}
