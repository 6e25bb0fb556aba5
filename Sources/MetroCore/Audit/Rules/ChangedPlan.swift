extension AuditRule {
  static let changedPlan = AuditRule(
    "changed-plan", .note,
    reason: "A value from a call is out of date once a report says what was held.",
    explanation: """
      Finds a field whose value in use comes from a source that only knew the plan, while a later source \
      states another value. A source knows only the plan if it states that the program is planned, \
      confirmed or postponed, if it is older than the program, or if its date does not tell and its \
      words are about the future ("will take place"). A pilot that a later source reports as running is \
      found as well. Use the later value.
      """,
    version: 4,
    .dispute(
      .changedPlan, message: "The value of FIELD is a plan, and a later source states another one"))
}
