/// All that speaks for the value of one field of a record.
package struct FieldEvidence: Sendable {
  package let field: String

  /// The value in use, as text; of a list of other records what is recorded.
  package let used: String?

  /// What sources say, the newest source first.
  package let statements: [StatedValue]

  package let decision: FieldDecision?
  package let dispute: Dispute?

  /// The values that are stated, each once and in order, a line each: what a decision is taken
  /// against.
  ///
  /// They are as they stand in the statements, so that no rename makes others of them.
  static func values(of statements: [StatedValue]) -> String? {
    let values = Set(statements.map { ($0.written ?? $0.text).oneLine }).sorted()
    return values.isEmpty ? nil : values.joined(separator: "\n")
  }
}
