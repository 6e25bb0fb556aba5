import GRDB
import MetroText

/// One rule of the audit: what is wrong, why it matters, and how it is found.
///
/// Each rule has a file of its own in `Rules`, which declares everything about it, and its place in
/// ``all``. A rule reports findings without its ID and severity, which the audit fills in.
package struct AuditRule: Sendable {
  /// The name by which commands and waivers know it.
  package let id: String

  /// How much its findings matter, as far as a single one does not say otherwise.
  package let severity: Severity

  /// Why it is looked for, in one sentence.
  package let reason: String

  /// What it finds, what it leaves alone, and what resolves it.
  package let explanation: String

  /// The records that an audit of changes looks at again for this rule, beside the changed ones.
  let dependsOn: [AuditDependency]

  /// Increased by one when the rule starts to find other things than before: the next audit of a
  /// catalog then looks at all of its records.
  let version: Int

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
    _ id: String, _ severity: Severity, reason: String, explanation: String,
    dependsOn: [AuditDependency] = [], version: Int = 1, _ work: Work
  ) {
    self.id = id
    self.severity = severity
    self.reason = reason
    self.explanation = explanation
    self.dependsOn = dependsOn
    self.version = version
    self.work = work
  }

  /// The text by which a catalog remembers the rules of its last audit.
  static let fingerprint = all.map { "\($0.id) \($0.version)" }.joined(separator: ",")

  /// The name of the rule under which a finding of a rule is waived.
  ///
  /// What was said not to be the same is said once, for the audit and for the search for duplicates.
  static func waiver(of rule: String) -> String {
    rule == sameProgramTwice.id ? PossibleDuplicate.rule : rule
  }

  /// Returns the rule of an id, or nil.
  package static func named(_ id: String) -> AuditRule? { all.first { $0.id == id } }
}
