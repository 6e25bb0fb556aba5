extension AuditRule {
  static let decisionOverridden = AuditRule(
    "decision-overridden", .warning,
    reason: "A decision that is not followed misleads whoever reads why it was taken.",
    explanation: """
      Finds a field whose value was edited after another one had been decided on. Decide anew, or \
      go back to the value decided on.
      """,
    dependsOn: [.programOfParticipation, .programOfVisit],
    .dispute(.overridden, message: "FIELD was decided, and has another value"))
}
