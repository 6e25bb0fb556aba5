import MetroLinks

/// Why the value of a field is unreliable.
package enum Dispute: Int, Sendable {
  /// Sources disagree, and there is no decision.
  case rivals = 1
  /// No source states the value in use.
  case unstated
  /// A source was added or changed after the decision.
  case staleDecision
  /// The value in use differs from the decided one.
  case overridden
  /// Sources state a value, and the field is empty.
  case unused
  /// Sources leave the value open, and no source states it.
  case leftOpen
  /// The value in use is a plan or an earlier status, and a later source states another value.
  case changedPlan

  /// Whether it is about a decision.
  var isOfDecision: Bool { self == .staleDecision || self == .overridden }

  /// The last case that is a contradiction.
  static let lastRival = Dispute.overridden.rawValue

  /// A short description for a page.
  package var mark: String {
    switch self {
    case .rivals: "disputed"
    case .unstated: "no source says so"
    case .staleDecision: "decided, then contradicted"
    case .overridden: "decided otherwise"
    case .unused: "stated, not used"
    case .leftOpen: "left open"
    case .changedPlan: "planned, then changed"
    }
  }
}

/// A decision about a field, and the values that were stated at the time.
package struct FieldDecision: Sendable, Equatable {
  package let value: String?
  package var because = ""
  package var by: String?
  package var on: String?
  /// The stated values at the time of the decision: see `FieldEvidence.values(of:)`.
  package let against: String?
}

extension Dispute {
  /// Evaluates all statements about a field; nil if none contradicts the value in use.
  static func of(
    _ agreement: Agreement, used: String?, _ statements: [StatedValue],
    _ decision: FieldDecision?
  ) -> Dispute? {
    if let decision {
      if decision.against != FieldEvidence.values(of: statements) { return .staleDecision }
      return decision.value == used ? nil : .overridden
    }
    let plans = ChangedPlans(start: agreement.start, field: agreement.field.name)
    let (all, statements) = (statements, plans.current(statements))
    if agreement.haveRivals(statements) { return .rivals }
    // Statements about a part, a period or a series do not give the value of the whole.
    let whole = statements.filter { !$0.isAboutPart && !$0.isTotal && !$0.isLeftOpen }
    let isStated = whole.contains { $0.value != nil }
    guard let used else {
      if isStated { return .unused }
      return statements.contains(where: \.isLeftOpen) ? .leftOpen : nil
    }
    var own = StatedValue(stated: used, value: used)
    own.isOwn = true
    let parts = statements.filter(\.isAboutPart)
    if !parts.allSatisfy(agreement.comparison(with: own)) { return .rivals }
    guard isStated else { return nil }
    guard agreement.field.isDerived else {
      // The state of a link with a URL follows from checks; what stood in place of the URL says nothing of it.
      if agreement.field.name == "state", LinkState(rawValue: used) != nil,
        !whole.contains(where: { LinkState(rawValue: $0.value ?? "") != nil })
      {
        return nil
      }
      if whole.contains(where: agreement.comparison(with: own))
        || isLatestTotal(used, of: statements, among: whole)
      {
        return nil
      }
      return all.count > statements.count && all.contains { $0.value == used }
        ? .changedPlan : .unstated
    }
    // Each source may name part of a list of related records, and every record named must be
    // recorded.
    own.scope = Noun.Scope.closed.rawValue
    return whole.allSatisfy(agreement.comparison(with: own)) ? nil : .unstated
  }

  /// Returns whether a total of a period is the value in use, and no statement of the whole is
  /// certainly newer.
  private static func isLatestTotal(
    _ used: String, of statements: [StatedValue], among whole: [StatedValue]
  ) -> Bool {
    let latest = whole.compactMap(\.date).max() ?? "0"
    return statements.contains { total in
      total.period != nil && total.series == nil && !total.isAboutPart && total.value == used
        && total.date ?? "9999~" >= latest
    }
  }
}
