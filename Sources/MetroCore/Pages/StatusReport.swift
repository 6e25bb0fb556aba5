package import MetroLinks

/// The contents of a catalog and the problems that need attention, worst first.
package struct StatusReport: Sendable, Equatable, Encodable {
  package let items: [Item]

  package struct Item: Sendable, Equatable, Encodable {
    package let topic: Topic
    /// Nil if the count is unknown or does not apply.
    package let count: Int?
    /// Details such as the time and the author.
    package let detail: String?
  }

  /// What an item counts.
  package enum Topic: Sendable, Equatable {
    /// Open findings of one severity.
    case openFindings(Severity)
    /// Open findings of any severity: zero, or unknown before the first audit.
    case findings
    case changesSinceAudit
    case linksWithoutAddress
    /// Links that checks or people found in a state.
    case links(LinkState)
    case unsourced(Noun.Name)
    /// Revisions since the last backup; without a count if no backup is known.
    case revisionsSinceBackup
    case latestRevision(Int64)
    case records(Noun.Name)
  }

  package init(_ status: CatalogStatus) {
    var items: [Item] = []
    func add(_ topic: Topic, _ count: Int?, _ detail: String? = nil) {
      items.append(Item(topic: topic, count: count, detail: detail))
    }
    for severity in Severity.allCases.reversed() {
      if let count = status.findings.counts[severity] { add(.openFindings(severity), count) }
    }
    switch status.findings.unseen {
    case nil: add(.findings, nil, "no audit yet")
    case 0?: if status.findings.counts.isEmpty { add(.findings, 0) }
    case let count?: add(.changesSinceAudit, count)
    }
    if status.linksWithoutAddress > 0 { add(.linksWithoutAddress, status.linksWithoutAddress) }
    for (state, count) in status.linkStates { add(.links(state), count) }
    for (noun, count) in status.unsourced { add(.unsourced(noun), count) }
    if let backup = status.backup {
      add(.revisionsSinceBackup, backup.revisionsSince, "made \(backup.time)")
    } else {
      add(.revisionsSinceBackup, nil, "none known")
    }
    if let latest = status.latest {
      add(
        .latestRevision(latest.number), Int(latest.number),
        "\(latest.origin.time), \(latest.origin.actor)")
    }
    for (noun, count) in status.counts { add(.records(noun), count) }
    self.items = items
  }
}

extension StatusReport.Item {
  /// The subject of the count, as a phrase.
  package var label: String {
    switch topic {
    case .openFindings(let severity): "open \(severity.name)s"
    case .findings: "open findings"
    case .changesSinceAudit: "changes since the audit"
    case .linksWithoutAddress: "links without address"
    case .links(let state): "\(state.rawValue) links"
    case .unsourced(let noun): "\(noun.plural) without source"
    case .revisionsSinceBackup: count == nil ? "backup" : "revisions since backup"
    case .latestRevision: "latest revision"
    case .records(let noun): noun.plural
    }
  }

  private enum CodingKeys: CodingKey {
    case what, count, detail
  }

  package func encode(to encoder: any Encoder) throws {
    var item = encoder.container(keyedBy: CodingKeys.self)
    try item.encode(label, forKey: .what)
    try item.encodeIfPresent(count, forKey: .count)
    try item.encodeIfPresent(detail, forKey: .detail)
  }
}

extension Catalog {
  /// Returns the status report; `today` is the current day as `YYYY-MM-DD`.
  package func statusReport(today: String) throws -> StatusReport {
    StatusReport(try status(today: today))
  }
}
