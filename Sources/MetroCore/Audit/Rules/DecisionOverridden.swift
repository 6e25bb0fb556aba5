extension AuditRule {
  static let decisionOverridden = AuditRule(
    "decision-overridden", .warning,
    reason: "A decision that the catalog does not follow misleads its readers.",
    explanation: """
      Finds a field whose value differs from the value that was decided, because it was edited \
      after the decision. Decide again, or restore the decided value.
      """,
    dependsOn: [.programOfParticipation, .programOfVisit],
    .dispute(.overridden, message: "FIELD has a value other than the decided one"))
}
