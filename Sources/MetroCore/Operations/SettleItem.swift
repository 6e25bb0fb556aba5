import MetroText

/// Settles an item of a review as a person has decided.
package struct SettleItem: CatalogOperation {
  /// What the person decided.
  package enum Decision: Sendable {
    /// Take the remedy of the item.
    case remedy(given: [String: FieldValue], reason: String?, keep: MergeChoices.Side?)
    /// Use a value for the field of the item, for a reason.
    case decide(value: String, reason: String)
    /// Set the field that the item is about.
    case set(FieldValue)
    /// Accept the item as it is, for a reason.
    case waive(reason: String)
  }

  package let item: ReviewItem
  package let decision: Decision
  package let actor: String
  /// The current day as `YYYY-MM-DD`.
  package let today: String
  /// The state in which the item was shown; nil if the decision applies to any.
  package let shown: ReviewState?

  package init(
    _ item: ReviewItem, _ decision: Decision, actor: String, today: String,
    shown: ReviewState? = nil
  ) {
    self.item = item
    self.shown = shown
    self.decision = decision
    self.actor = actor
    self.today = today
  }

  package func prepare(_ catalog: Catalog) throws {
    if case .finding = item { try catalog.updateFindings(today: today) }
  }

  /// - Throws: `changedMeanwhile` if another program has changed what the item is about; `noSuchFinding`
  ///   for an item that cannot be waived; the errors of the operations.
  package func run(by writer: CatalogWriter) throws {
    if let shown { try writer.check(item, is: shown, today: today) }
    switch decision {
    case .remedy(let given, let reason, let keep):
      if case .proposal(let proposal) = item {
        _ = try ApplyProposals(ids: [proposal.id]).run(by: writer)
      } else if let remedy = item.remedy {
        try ApplyRemedy(
          remedy, given: given, details: decided(reason), keep: keep, today: today
        ).run(by: writer)
      }
    case .decide(let value, let reason):
      guard let record = item.record, let field = item.field else { return }
      try ApplyRemedy(
        .decide(record: record, field: field.name, value: value), details: decided(reason),
        today: today
      ).run(by: writer)
    case .set(let value):
      guard let record = item.record, let field = item.field else { return }
      _ = try EditRecord(.named(record.noun), record.id, [field.name: value]).run(by: writer)
    case .waive(let reason): try waive(reason, writer)
    }
  }

  private func decided(_ reason: String?) throws -> [String: FieldValue] {
    guard let reason else { return [:] }
    return try Noun.decision.checkedValues([
      "because": reason, "decided_by": actor, "decided_on": today,
    ])
  }

  private func waive(_ reason: String, _ writer: CatalogWriter) throws {
    let details = try Noun.waiver.checkedValues([
      "because": reason, "waived_by": actor, "waived_on": today,
    ])
    switch item {
    case .finding(let finding):
      _ = try writer.waive(codes: [finding.key], today: today, details)
    case .duplicate(let pair):
      try writer.noteNotSame(.named(pair.noun), pair.id, pair.other, details)
    case .proposal(let proposal): throw FindingError.noSuchFinding(code: proposal.id)
    }
  }
}
