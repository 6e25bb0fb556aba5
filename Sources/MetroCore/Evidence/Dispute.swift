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

  /// A short description for a page.
  package var mark: String {
    switch self {
    case .rivals: "disputed"
    case .unstated: "no source says so"
    case .staleDecision: "decided, then contradicted"
    case .overridden: "decided otherwise"
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
    if agreement.haveRivals(statements) { return .rivals }
    guard let used, statements.contains(where: { $0.value != nil }) else { return nil }
    var own = StatedValue(stated: used, value: used)
    guard agreement.field.isDerived else {
      return statements.contains(where: agreement.comparison(with: own)) ? nil : .unstated
    }
    // Each source may name part of a list of related records, and every record named must be
    // recorded.
    own.scope = Noun.Scope.closed.rawValue
    return statements.allSatisfy(agreement.comparison(with: own)) ? nil : .unstated
  }
}
