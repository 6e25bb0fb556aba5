extension AuditRule {
  static let staleDecision = AuditRule(
    "stale-decision", .error,
    reason: "A decision is valid only for the statements that it was based on.",
    explanation: """
      Finds a decision after which statements were added, removed or changed, so that the sources \
      now state other values. Decide again, for the same value or a different one.
      """,
    dependsOn: [.programOfParticipation, .programOfVisit],
    .dispute(
      .staleDecision,
      message: "Sources now state other values of FIELD than at the time of the decision"))
}
