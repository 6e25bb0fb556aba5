import MetroText

extension AuditRule {
  static let reversedHours = AuditRule(
    "reversed-hours", .warning,
    reason: "A session that begins at 14:00 cannot end at 13:00.",
    explanation: """
      Finds hours that end before they begin ("14:00-13:00"). It reads what sources state about \
      dates, the title and summary of a program, and the note of a visit. Hours that begin \
      before 13:00 or after 17:59 are ignored, because they may be on a 12-hour clock or at \
      night; so are texts that mention time zones, flights or other days. Correct the text, or, \
      if a source has it so, waive the finding; a decision about the dates settles what sources \
      state.
      """,
    dependsOn: WrittenDates.dependencies, version: 2,
    .writtenDates { text in
      WrittenHours.reversed(in: text.text).map {
        WrittenDates.Fault(message: "\($0) ends before it begins", excerpt: $0, isOfDate: false)
      }
    })
}
