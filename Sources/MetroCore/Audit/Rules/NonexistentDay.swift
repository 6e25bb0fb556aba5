import MetroText

extension AuditRule {
  static let nonexistentDay = AuditRule(
    "nonexistent-day", .error,
    reason: "A day that its month does not have cannot be the right one.",
    explanation: """
      Finds a day that does not exist ("31 June", "28 to 31 November 2017", "2月30日"). It reads what \
      sources state about dates, the title and summary of a program, and the note of a visit. 29 \
      February is reported only if its year is known, from the text or from the program, and is not \
      a leap year. Dates of lunar and other calendars are ignored. Correct the text, or decide which \
      dates to use; a decision about the dates settles what sources state.
      """,
    dependsOn: WrittenDates.dependencies, version: 2,
    .writtenDates { text in
      NonexistentDay.read(text.text, year: text.year).map {
        WrittenDates.Fault(message: "There is no \($0.name): \($0.reason)", excerpt: $0.excerpt)
      }
    })
}
