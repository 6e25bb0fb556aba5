import MetroText

extension AuditRule {
  static let deadlineAfterEnd = AuditRule(
    "deadline-after-end", .warning,
    reason: "Nobody can apply for a program that is over, so one of the dates is wrong.",
    explanation: """
      Finds a last day for applications or registration ("apply by 20 September", "inscripciones \
      hasta el 20 de septiembre", "신청 마감 9월 20일") after the last day of the program. It reads the \
      title and summary of a program, and what sources state about its dates. A day without a year \
      is in the year in which it is nearest to the program. Sentences about reports, slides, \
      exhibitions, payments, surveys and other programs are ignored. Correct the text, or decide \
      which dates to use; a decision about the dates settles what sources state.
      """,
    dependsOn: [.statementsOfDates, .statementsOfDecision], version: 2,
    .query { scope, take in
      for place in WrittenDates.all where place.isOfProgram {
        try place.forEachText(scope) { text in
          let ranges = text.ranges
          guard !text.isAboutPart, let first = ranges.map(\.lowerBound).min(),
            let last = ranges.map(\.upperBound).max()
          else { return }
          for found in DeadlinePhrase.read(text.text, of: first...last) where found.day > last {
            try take(
              Finding(
                noun: text.noun, id: text.id, field: text.field, other: found.excerpt.oneLine,
                message: "The deadline \(found.day) is after the last day, \(last)",
                evidence: ["\(text.field): \"\(found.excerpt.oneLine)\""] + text.context,
                remedy: text.remedy,
                inputs: ([found.excerpt] + text.context).joined(separator: "\n")))
          }
        }
      }
    })
}
