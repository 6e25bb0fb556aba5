/// How much a finding matters.
package enum Severity: Int, Sendable, CaseIterable, Comparable {
  /// Worth knowing; often as it should be.
  case note = 1
  /// Likely to be wrong.
  case warning
  /// Wrong, or not to be published like this.
  case error

  package var name: String { "\(self)" }

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// Something that the audit has found: which rule, about which record, and what speaks for it.
package struct Finding: Sendable, Equatable {
  /// The ID of the rule; empty until the audit has taken the finding from the rule.
  package private(set) var rule: String

  private var ownSeverity: Severity?

  package let noun: Noun.Name
  package let id: String

  /// The field of the record that it is about, if it is about one.
  package var field: String?

  /// What else it is about, such as `city/baguio`; tells findings of one rule and record apart.
  package var other: String?

  /// What is so, as a sentence without a full stop.
  package var message: String

  /// The values concerned and where they come from, a line each.
  package var evidence: [String] = []

  /// What settles it, if anything does.
  package var remedy: Remedy?

  /// The values that it follows from: when they change, a waiver holds no more.
  package var inputs: String

  /// Makes a finding; without a severity of its own it gets that of its rule.
  init(
    rule: String = "", severity: Severity? = nil, noun: Noun.Name, id: String,
    field: String? = nil, other: String? = nil, message: String, evidence: [String] = [],
    remedy: Remedy? = nil, inputs: String
  ) {
    self.rule = rule
    self.ownSeverity = severity
    self.noun = noun
    self.id = id
    self.field = field
    self.other = other
    self.message = message
    self.evidence = evidence
    self.remedy = remedy
    self.inputs = inputs
  }

  package var severity: Severity { ownSeverity ?? .note }

  package var record: String { "\(noun.rawValue)/\(id)" }

  /// Returns the finding with the ID of the rule that reported it, and a severity.
  func found(by rule: AuditRule) -> Finding {
    var finding = self
    finding.rule = rule.id
    finding.ownSeverity = ownSeverity ?? rule.severity
    return finding
  }
}
