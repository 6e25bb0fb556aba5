import GRDB
import MetroText

/// One rule of the audit: what it finds, why that matters, and how it works.
///
/// Each rule has a file of its own in `Rules`, which declares everything about it, and its place in
/// ``all``. A rule reports findings without its ID and severity, which the audit fills in.
package struct AuditRule: Sendable {
  /// The ID that commands and waivers use.
  package let id: String

  /// The severity of findings that have no severity of their own.
  package let severity: Severity

  /// Why the rule exists, in one sentence.
  package let reason: String

  /// What the rule finds, what it ignores, and what resolves a finding.
  package let explanation: String

  /// The records that a partial audit checks for this rule in addition to the changed records.
  let dependsOn: [AuditDependency]

  /// The version of the rule, incremented whenever the rule produces different findings.
  ///
  /// After a change of version, the next audit of a catalog checks all records.
  let version: Int

  let work: Work

  /// How a rule produces its findings.
  enum Work: Sendable {
    /// Queries the records in a scope.
    case query(@Sendable (AuditScope, (Finding) throws -> Void) throws -> Void)
    /// Queries like `query`, but depends on the day; on another day it checks all records.
    case dated(@Sendable (AuditScope, (Finding) throws -> Void) throws -> Void)
    /// Compares the value in use with statements and decisions.
    ///
    /// In the message, `FIELD` is a placeholder for the name of the field.
    case dispute(Dispute, message: String)
    /// Checks the text of one field.
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

  /// The text that a catalog stores to identify the rules of its last audit.
  static let fingerprint = all.map { "\($0.id) \($0.version)" }.joined(separator: ",")

  /// Returns the rule that waivers of a rule's findings name.
  ///
  /// A waiver that says that two records are not the same applies to both the audit and the search
  /// for duplicates.
  static func waiver(of rule: String) -> String {
    sharedWaivers.first { $0.rule == rule }?.waiver ?? rule
  }

  /// The rules whose findings are waived under the name of another rule.
  static let sharedWaivers: [(rule: String, waiver: String)] = [
    (sameProgramTwice.id, PossibleDuplicate.rule), (samePracticeTwice.id, PossibleDuplicate.rule),
    // Rules that were one at first: what was accepted then stays accepted.
    (movedLink.id, deadLink.id), (blockedLink.id, deadLink.id),
  ]

  /// Returns the rule with an ID, or nil.
  package static func named(_ id: String) -> AuditRule? { all.first { $0.id == id } }
}
