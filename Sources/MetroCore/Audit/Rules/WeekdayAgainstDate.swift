import MetroText

extension AuditRule {
  static let weekdayAgainstDate = AuditRule(
    "weekday-against-date", .error,
    reason: "If a weekday does not match its date, one of the two is wrong.",
    explanation: """
      Finds a weekday written next to a date that fell on a different weekday. It reads what \
      sources state about dates, the summary of a program and the note of a visit. A date without \
      a year is read in the year of the program; without such a year it is ignored. A decision about \
      the dates settles what sources state.
      """,
    dependsOn: WrittenDates.dependencies, version: 5,
    .writtenDates { text in
      WrittenWeekday.read(text.text, year: text.year, near: text.ranges.first)
        .filter { !$0.isRight }.map { found in
          WrittenDates.Fault(
            message: "\(found.day) was a \(names[found.day.weekday - 1]), not a "
              + names[found.weekday - 1],
            excerpt: found.excerpt)
        }
    })

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
