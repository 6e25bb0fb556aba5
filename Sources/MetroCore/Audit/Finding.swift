/// The severity of a finding.
package enum Severity: Int, Sendable, CaseIterable, Comparable {
  /// Worth knowing, but often correct.
  case note = 1
  /// Likely to be wrong.
  case warning
  /// Wrong, or not fit for publication.
  case error

  package var name: String { "\(self)" }

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// A finding of the audit: the rule, the record, the message and the evidence.
package struct Finding: Sendable, Equatable {
  /// The ID of the rule; empty until the audit fills it in.
  package private(set) var rule: String

  private var ownSeverity: Severity?

  package let noun: Noun.Name
  package let id: String

  /// The field that the finding is about, if any.
  package var field: String?

  /// The other subject, such as `city/baguio`, which distinguishes findings of one rule and record.
  package var other: String?

  /// The problem, as a sentence without a period.
  package var message: String

  /// The values concerned and their sources, one per line.
  package var evidence: [String] = []

  /// The remedy, if there is one.
  package var remedy: Remedy?

  /// The values that the finding is derived from; a waiver ends when they change.
  package var inputs: String

  /// Creates a finding; without a severity, it gets the severity of its rule.
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

  /// Returns the finding with the ID of the rule that reported it, and with a severity.
  func found(by rule: AuditRule) -> Finding {
    var finding = self
    finding.rule = rule.id
    finding.ownSeverity = ownSeverity ?? rule.severity
    return finding
  }
}
