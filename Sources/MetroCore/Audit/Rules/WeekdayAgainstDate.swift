import MetroText

extension AuditRule {
  static let weekdayAgainstDate = AuditRule(
    "weekday-against-date", .error,
    reason: "A weekday that does not fit its date shows that one of the two is wrong.",
    explanation: """
      Finds a weekday that is written beside a date on which another weekday fell, in what sources \
      say about dates, in the summary of a program and in the note of a visit. A date without a \
      year is read in the year of the program; without that it is left alone.
      """,
    dependsOn: [.visitsOfProgram, .presentationsOfProgram, .statementsOfDates],
    .query { scope, take in
      for place in WrittenDates.all {
        try place.forEachText(scope) { text in
          for found in WrittenWeekday.read(text.text, year: text.year)
          where found.weekday != found.day.weekday {
            try take(
              Finding(
                noun: text.noun, id: text.id,
                field: text.field, other: found.excerpt.oneLine,
                message: "\(found.day) was a \(names[found.day.weekday - 1]), not a "
                  + names[found.weekday - 1],
                evidence: ["\(text.field): \"\(found.excerpt.oneLine)\""] + text.context,
                remedy: text.remedy, inputs: found.excerpt))
          }
        }
      }
    })

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
