extension AuditRule {
  static let statedButEmpty = AuditRule(
    "stated-but-empty", .note,
    reason: "Lists and exports leave out a value that only a statement holds.",
    explanation: """
      Finds an empty field for which sources state a value, unless they disagree or a decision \
      exists. Participants and sites that a source names are reported in the same way if none is \
      recorded; if some are, those that are missing are `unstated-value`. Totals of a period or a \
      series, and values of a part of a program, are ignored. Use the value, or decide that the \
      field stays empty.
      """,
    dependsOn: [
      .programOfParticipation, .programOfVisit, .programOfHost, .programOfHostName,
    ], version: 3,
    .dispute(.unused, message: "A source states FIELD, and the field is empty"))
}
