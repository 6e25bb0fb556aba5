extension AuditRule {
  static let staleDecision = AuditRule(
    "stale-decision", .error,
    reason: "A decision holds for the statements that it was taken against.",
    explanation: """
      Finds a decision since which a source has come, gone or changed, so that other values are \
      stated now. Decide again, for the same value or for another one.
      """,
    dependsOn: [.programOfParticipation, .programOfVisit],
    .dispute(.staleDecision, message: "Other values of FIELD are stated than when it was decided"))
}
