import MetroText

extension AuditRule {
  static let calendarAgainstDate = AuditRule(
    "calendar-against-date", .warning,
    reason: "If a date is stated in two calendars and they disagree, one of the two is wrong.",
    explanation: """
      Finds a week of the year next to days of another week ("week 42 (23–27 October 2017)"), and \
      a year of an era next to another year ("平成27年(2014年)", "พ.ศ. 2562 (2018)", "2561 B.E. \
      (2019)"). A year of the Iranian calendar is part of two years, and its month says of which \
      ("فروردین ۱۳۹۵ (آوریل ۲۰۱۷)"). It reads what sources state about dates, the title and \
      summary of a program, and the note of a visit. Weeks are those of ISO 8601 or of calendars \
      whose weeks begin on Sunday. In a program of more than five weeks, a number can be a week of \
      the program and is ignored; so is a number below 6 after a word that is not only used for \
      weeks of the year ("week 3", but not "KW 3"). Decide which dates to use; a decision about \
      the dates settles what sources state.
      """,
    dependsOn: WrittenDates.dependencies, version: 3,
    .writtenDates { text in
      faults(in: text)
    })

  private static func faults(in text: WrittenDates.Text) -> [WrittenDates.Fault] {
    let eras = WrittenEraYear.read(text.text).filter { !$0.isRight }.map {
      WrittenDates.Fault(
        message: "\($0.name) is \($0.year)\($0.reachesNext ? " and \($0.year + 1)" : ""), "
          + "not \($0.stated)",
        excerpt: $0.excerpt)
    }
    guard text.ranges.allSatisfy({ $0.upperBound.number - $0.lowerBound.number < 35 }) else {
      return eras
    }
    return eras
      + WrittenWeek.read(text.text, year: text.year).filter { !$0.isRight }.map {
        WrittenDates.Fault(message: "\($0.day) is not in week \($0.week)", excerpt: $0.excerpt)
      }
  }
}
