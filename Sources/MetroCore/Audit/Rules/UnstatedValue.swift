extension AuditRule {
  static let unstatedValue = AuditRule(
    "unstated-value", .warning,
    reason: "A value that differs from every source has lost its evidence.",
    explanation: """
      Finds a field whose value in use differs from the value in every source that states one. A \
      field without a source is not reported; use --unsourced to list such records. Of lists of \
      participants and sites, it finds what a source names and the records lack, if some are \
      recorded; the host may be in a list or not. A total of an organization may also be the one that \
      the newest source states of a period. Edit the value, cite the source that it comes from, or \
      decide for it.
      """,
    dependsOn: [
      .programOfParticipation, .programOfVisit, .programOfHost, .programOfHostName,
    ], version: 4,
    .dispute(.unstated, message: "No source states the value of FIELD"))
}
