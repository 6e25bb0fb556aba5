extension AuditRule {
  static let unstatedValue = AuditRule(
    "unstated-value", .warning,
    reason: "A value that differs from every source has lost its evidence.",
    explanation: """
      Finds a field whose value in use is not what any source says that speaks of it. A field of \
      which no source speaks is no finding; those can be listed as unsourced. Edit the value, \
      cite the source that it comes from, or decide for it.
      """,
    dependsOn: [.programOfParticipation, .programOfVisit],
    .dispute(.unstated, message: "The value of FIELD is not what any source says"))
}
