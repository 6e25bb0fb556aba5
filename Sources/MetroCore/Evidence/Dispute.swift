/// Why the value of a field cannot be relied on as it is.
package enum Dispute: Int, Sendable {
  /// Sources disagree, and nobody has decided.
  case rivals = 1
  /// The value in use is what no source says.
  case unstated
  /// A source has come or changed since the decision.
  case staleDecision
  /// The value in use is another one than the one decided on.
  case overridden

  /// What it is in a word or two, for a page.
  package var mark: String {
    switch self {
    case .rivals: "disputed"
    case .unstated: "no source says so"
    case .staleDecision: "decided, then contradicted"
    case .overridden: "decided otherwise"
    }
  }
}

/// What was decided about a field, and against which values.
package struct FieldDecision: Sendable, Equatable {
  package let value: String?
  package var because = ""
  package var by: String?
  package var on: String?
  /// The values that were stated then: see `FieldEvidence.values(of:)`.
  package let against: String?
}

extension Dispute {
  /// Looks at all that is said about a field; nil where nothing speaks against the value in use.
  static func of(
    _ agreement: Agreement, used: String?, _ statements: [StatedValue],
    _ decision: FieldDecision?
  ) -> Dispute? {
    if let decision {
      if decision.against != FieldEvidence.values(of: statements) { return .staleDecision }
      return decision.value == used ? nil : .overridden
    }
    for (index, left) in statements.enumerated() {
      if statements[..<index].contains(where: { !agreement.holds($0, left) }) { return .rivals }
    }
    guard let used, statements.contains(where: { $0.value != nil }) else { return nil }
    var own = StatedValue(stated: used, value: used)
    guard agreement.field.isDerived else {
      return statements.contains { agreement.holds($0, own) } ? nil : .unstated
    }
    // Of a list of other records each source may name some, and all that they name is recorded.
    own.scope = Noun.Scope.closed.rawValue
    return statements.allSatisfy { agreement.holds($0, own) } ? nil : .unstated
  }
}
