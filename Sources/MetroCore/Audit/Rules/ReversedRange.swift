import MetroText

extension AuditRule {
  static let reversedRange = AuditRule(
    "reversed-range", .error,
    reason: "If dates end before they begin, one of the two days is wrong.",
    explanation: """
      Finds a range of days within one month that ends before it begins ("15-12 September 2017", \
      "del 15 al 12 de septiembre", "9月15日至12日"). It reads what sources state about dates, the title \
      and summary of a program, and the note of a visit. A range such as "28-2 March", which can \
      begin in the month before, is ignored. Correct the text, or decide which dates to use; a \
      decision about the dates settles what sources state.
      """,
    dependsOn: WrittenDates.dependencies, version: 2,
    .writtenDates { text in
      ReversedRange.read(text.text).map {
        WrittenDates.Fault(message: "\($0.name) ends before it begins", excerpt: $0.excerpt)
      }
    })
}
