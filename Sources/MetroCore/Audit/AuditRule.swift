import GRDB
import MetroText

/// One rule of the audit: what is wrong, why it matters, and how it is found.
///
/// Each rule has a file of its own in `Rules` and its place in ``all``.
package struct AuditRule: Sendable {
  /// The name by which commands and waivers know it.
  package let id: String

  /// How much its findings matter, as far as a single one does not say otherwise.
  package let severity: Severity

  /// Why it is looked for, in one sentence.
  package let reason: String

  /// What it finds, what it leaves alone, and what resolves it.
  package let explanation: String

  let work: Work

  /// How a rule finds something.
  enum Work: Sendable {
    /// By asking the catalog about the records in a scope.
    case query(@Sendable (AuditScope, (Finding) throws -> Void) throws -> Void)
    /// The same, where the answer depends on the day: on another one it is asked about all records.
    case dated(@Sendable (AuditScope, (Finding) throws -> Void) throws -> Void)
    /// By comparing the value in use with statements and decisions; in the message, `FIELD` stands
    /// for the name of the field.
    case dispute(Dispute, message: String)
    /// By looking at the text of one field.
    case text(@Sendable (AuditedText) -> TextMatch?)
  }

  init(
    _ id: String, _ severity: Severity, reason: String, explanation: String, _ work: Work
  ) {
    self.id = id
    self.severity = severity
    self.reason = reason
    self.explanation = explanation
    self.work = work
  }

  /// The name of the rule under which a finding of a rule is waived.
  ///
  /// What was said not to be the same is said once, for the audit and for the search for duplicates.
  static func waiver(of rule: String) -> String {
    rule == sameProgramTwice.id ? PossibleDuplicate.rule : rule
  }

  /// Returns the rule of an id, or nil.
  package static func named(_ id: String) -> AuditRule? { all.first { $0.id == id } }
}
