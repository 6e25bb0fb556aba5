/// The evidence for the value of one field of a record.
package struct FieldEvidence: Sendable {
  package let field: String

  /// The value in use, as text; for a list of related records, the recorded ones.
  package let used: String?

  /// The statements, newest source first.
  package let statements: [StatedValue]

  package let decision: FieldDecision?
  package let dispute: Dispute?

  /// Returns the distinct stated values, sorted, one per line, to be stored with a decision.
  ///
  /// They are taken as written in the statements, so a rename does not change them.
  static func values(of statements: [StatedValue]) -> String? {
    let values = Set(statements.map { ($0.written ?? $0.text).oneLine }).sorted()
    return values.isEmpty ? nil : values.joined(separator: "\n")
  }
}
