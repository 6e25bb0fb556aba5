extension AuditRule {
  static let conflictingStatements = AuditRule(
    "conflicting-statements", .error,
    reason: "Sources that contradict each other leave a report to chance.",
    explanation: """
      Finds a field of which sources state values that cannot all be true, as long as nobody has \
      decided. Values agree where one takes in the other: a month its days, days with travel the \
      program's own, a closed list an open one, "over 15" the 17 of another source; titles in \
      two languages, the phases of a hybrid program and the cities of a co-hosted one are no \
      contradiction. Decide which value to use, and say why.
      """,
    dependsOn: [.programOfParticipation, .programOfVisit, .programOfLink],
    .dispute(.rivals, message: "Sources disagree about FIELD, and nobody has decided"))
}
