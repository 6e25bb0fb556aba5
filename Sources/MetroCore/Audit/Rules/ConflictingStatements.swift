extension AuditRule {
  static let conflictingStatements = AuditRule(
    "conflicting-statements", .error,
    reason: "If sources contradict each other, a report shows an arbitrary value.",
    explanation: """
      Finds a field for which sources state values that cannot all be true, unless a decision \
      exists. Values agree if one includes the other: a month includes its days, the program's \
      dates with travel include the dates without, a closed list includes an open one, and "over \
      15" includes the 17 of another source, but not its 15. Titles in two languages, two places \
      in one sentence, the phases of a hybrid program, two days of something online in two time \
      zones, the cities of a co-hosted program and costs in two currencies do not contradict each \
      other. What a call or a notice of postponement plans and a report says otherwise is a plan \
      that changed, except the number of the edition. A list of participants may name the host or \
      not. Decide which value to use, and give the reason.
      """,
    dependsOn: [
      .programOfParticipation, .programOfVisit, .programOfLink, .programOfHost, .programOfHostName,
    ], version: 7,
    .dispute(.rivals, message: "Sources disagree about FIELD, and nobody has decided"))
}
