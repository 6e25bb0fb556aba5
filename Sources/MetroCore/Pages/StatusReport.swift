/// What needs attention in a catalog, worst first, and what it holds.
package struct StatusReport: Sendable, Equatable, Encodable {
  package let items: [Item]

  package struct Item: Sendable, Equatable, Encodable {
    package let topic: Topic
    /// Nil where it is not known, or has no count.
    package let count: Int?
    /// When and by whom, where that says more.
    package let detail: String?
  }

  /// What an item counts.
  package enum Topic: Sendable, Equatable {
    /// Open findings of one severity.
    case openFindings(Severity)
    /// Open findings of any severity: none, or unknown before the first audit.
    case findings
    case changesSinceAudit
    case linksWithoutAddress
    case unsourced(Noun.Name)
    /// Revisions since the last backup; without a count where no backup is known.
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
    case nil: add(.findings, nil, "not looked for yet")
    case 0?: if status.findings.counts.isEmpty { add(.findings, 0) }
    case let count?: add(.changesSinceAudit, count)
    }
    if status.linksWithoutAddress > 0 { add(.linksWithoutAddress, status.linksWithoutAddress) }
    for (noun, count) in status.unsourced { add(.unsourced(noun), count) }
    if let backup = status.backup {
      add(.revisionsSinceBackup, backup.revisionsSince, "made \(backup.time)")
    } else {
      add(.revisionsSinceBackup, nil, "none is known")
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
  /// What is counted, as a phrase.
  package var label: String {
    switch topic {
    case .openFindings(let severity): "open \(severity.name)s"
    case .findings: "open findings"
    case .changesSinceAudit: "changes since the audit"
    case .linksWithoutAddress: "links without address"
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
  /// Returns what needs attention; `today` is the day as `YYYY-MM-DD`.
  package func statusReport(today: String) throws -> StatusReport {
    StatusReport(try status(today: today))
  }
}
