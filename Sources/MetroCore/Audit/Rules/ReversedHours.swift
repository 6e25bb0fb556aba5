import MetroText

extension AuditRule {
  static let reversedHours = AuditRule(
    "reversed-hours", .warning,
    reason: "A session that begins at 14:00 cannot end at 13:00.",
    explanation: """
      Finds hours that end before they begin ("14:00-13:00"). It reads what sources state about \
      dates, the title and summary of a program, and the note of a visit. Hours that begin before \
      13:00 or after 17:59 are ignored, since they can be those of a clock of twelve hours or of a \
      night; so are texts with time zones, flights or other days. Correct the text, or decide \
      which dates to use; a decision about the dates settles what sources state.
      """,
    dependsOn: WrittenDates.dependencies,
    .writtenDates { text in
      WrittenHours.reversed(in: text.text).map {
        WrittenDates.Fault(message: "\($0) ends before it begins", excerpt: $0)
      }
    })
}
