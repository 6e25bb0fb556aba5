/// Something in the catalog that a person has to decide.
package enum ReviewItem: Sendable {
  case finding(Finding)
  case duplicate(DuplicatePair)
  case proposal(LinkProposal)

  package enum Kind: String, Sendable, CaseIterable {
    case findings, duplicates, proposals
  }

  /// A name that no other item has.
  package var key: String {
    switch self {
    case .finding(let finding): finding.key
    case .duplicate(let pair): "\(pair.noun.rawValue)/\(pair.id) \(pair.other)"
    case .proposal(let proposal): proposal.id
    }
  }

  /// How urgent the item is; duplicates and proposals are as urgent as warnings.
  package var severity: Severity {
    switch self {
    case .finding(let finding): finding.severity
    case .duplicate, .proposal: .warning
    }
  }

  /// Whether a decision for one of the values that sources state can settle it; no such value settles a
  /// claim that the records contradict.
  package var isDecidable: Bool {
    if case .finding(let finding) = self { finding.rule != AuditRule.claimedCount.id } else { true }
  }

  /// The record that an edit of the item is about.
  package var record: RecordAddress? {
    switch self {
    case .finding(let finding):
      if case .edit(let record, _)? = finding.remedy { return record }
      return RecordAddress(finding.noun, finding.id)
    case .duplicate(let pair): return RecordAddress(pair.noun, pair.id)
    case .proposal(let proposal): return proposal.records.first
    }
  }

  /// The records that a review shows for the item.
  package var records: [RecordAddress] {
    if case .duplicate(let pair) = self {
      return [pair.id, pair.other].map { RecordAddress(pair.noun, $0) }
    }
    return record.map { [$0] } ?? []
  }

  /// The field that an edit of the item is about, if it is about one.
  package var field: Field? {
    guard case .finding(let finding) = self, let record else { return nil }
    if case .edit(_, let values)? = finding.remedy, values.count == 1 {
      return Noun.named(record.noun).field(values[0].name)
    }
    return finding.field.flatMap { Noun.named(record.noun).field($0) }
  }

  /// What settles the item; nil if no change that metro knows does.
  package var remedy: Remedy? {
    switch self {
    case .finding(let finding): finding.remedy
    case .duplicate(let pair):
      .merge(record: RecordAddress(pair.noun, pair.other), into: RecordAddress(pair.noun, pair.id))
    case .proposal: nil
    }
  }
}

/// Which items to review.
package struct ReviewRequest: Sendable {
  package var kinds = Set(ReviewItem.Kind.allCases)
  /// The findings; duplicates and proposals are not restricted by rules and records.
  package var findings = AuditRequest()
  /// The current day as `YYYY-MM-DD`.
  package let today: String

  package init(today: String) { self.today = today }
}

extension Catalog {
  /// Returns the items that are open, worst first.
  ///
  /// A pair of duplicates that a finding already asks to merge is not repeated.
  package func reviewItems(_ request: ReviewRequest) throws -> [ReviewItem] {
    var items: [ReviewItem] = []
    var merges: Set<Set<RecordAddress>> = []
    if request.kinds.contains(.findings) {
      try audit(request.findings, today: request.today) { audited in
        items.append(.finding(audited.finding))
        if case .merge(let record, let other)? = audited.finding.remedy {
          merges.insert([record, other])
        }
      }
    }
    if request.kinds.contains(.duplicates) {
      try duplicates(DuplicateSearch(today: request.today)) { pair in
        let records = [pair.id, pair.other].map { RecordAddress(pair.noun, $0) }
        if !merges.contains(Set(records)) { items.append(.duplicate(pair)) }
      }
    }
    if request.kinds.contains(.proposals) {
      items += try linkProposals().map(ReviewItem.proposal)
    }
    // The sort is stable, so each kind keeps its own order.
    return items.sorted { $0.severity > $1.severity }
  }

  /// Returns the item with its current message and remedy, or nil if it is settled.
  package func current(_ item: ReviewItem, today: String) throws -> ReviewItem? {
    switch item {
    case .finding(let finding):
      try updateFindings(today: today)
      let found = try read { try AuditReport($0, Audit.kept, today).audited(finding) }
      return found?.state == .open ? found.map { .finding($0.finding) } : nil
    case .duplicate(let pair):
      let isOpen = try read { database in
        let reader = RecordReader(database: database)
        let noun = Noun.named(pair.noun)
        return try reader.exists(noun, id: pair.id) && reader.exists(noun, id: pair.other)
          && NotSame.waiver(distinguishing: pair.id, from: pair.other, noun, database) == nil
      }
      return isOpen ? item : nil
    case .proposal(let proposal):
      return try linkProposals().first { $0.id == proposal.id }.map(ReviewItem.proposal)
    }
  }
}
