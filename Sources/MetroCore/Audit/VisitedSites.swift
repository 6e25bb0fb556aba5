import MetroText

/// Compares the numbers of visits and sites in quotes about the sites of programs with the sites that they name; no
/// field has such a number.
struct VisitedSites {
  private let scope: AuditScope

  init(_ scope: AuditScope) { self.scope = scope }

  func find(_ take: (Finding) throws -> Void) throws {
    try scope.forEachRow(
      """
      SELECT t.id, (SELECT count(*) FROM visit WHERE program = t.id),
        (SELECT group_concat(replace(name, char(10), ' '), char(10)) FROM site
          WHERE id IN (SELECT site FROM visit WHERE program = t.id))
      FROM program AS t
      WHERE \(scope.holds(.program)) AND EXISTS (SELECT 1 FROM statement
          WHERE program = t.id AND field = 'sites' AND quote IS NOT NULL)
        AND EXISTS (SELECT 1 FROM visit WHERE program = t.id)
        AND NOT EXISTS (SELECT 1 FROM decision WHERE program = t.id AND field = 'sites')
      """
    ) { row in
      let names = try row.text(2).split(separator: "\n").map(String.init)
      try find(row.text(0), names, visits: row.whole(1), take)
    }
  }

  private func find(
    _ id: String, _ names: [String], visits: Int, _ take: (Finding) throws -> Void
  ) throws {
    for statement in try scope.values(.program, id, "sites") {
      for sites in CountedSites.read(statement.quote ?? "") where sites.count != visits {
        guard let named = sites.named(among: names), named > 1, named != sites.count else {
          continue
        }
        return try take(
          Finding(
            severity: .warning, noun: .program, id: id, field: "sites",
            other: sites.excerpt.oneLine,
            message: "\(sites.count) visits or sites counted, and \(named) named",
            evidence: [statement.line, "visits: \(visits) recorded"],
            remedy: .list(noun: .visit, filters: [.init("program", id)]),
            inputs: "\(sites.excerpt)\n\(named) \(visits)"))
      }
    }
  }
}

extension AuditDependency {
  /// Programs with visits to a site that changed.
  static let programOfVisitedSite = AuditDependency(
    .owners, .program, "SELECT program AS found FROM visit WHERE site IN \(changed(.site))")
}
