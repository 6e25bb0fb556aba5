extension AuditRule {
  static let unstatedValue = AuditRule(
    "unstated-value", .warning,
    reason: "A value that differs from every source has lost its evidence.",
    explanation: """
      Finds a field whose value in use differs from the value in every source that states one. A \
      field without a source is not reported; use --unsourced to list such records. Edit the \
      value, cite the source that it comes from, or decide for it.
      """,
    dependsOn: [.programOfParticipation, .programOfVisit],
    .dispute(.unstated, message: "No source states the value of FIELD"))
}
