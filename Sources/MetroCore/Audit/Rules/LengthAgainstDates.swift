import MetroText

extension AuditRule {
  static let lengthAgainstDates = AuditRule(
    "length-against-dates", .warning,
    reason: "A five-day course that runs for nine days has wrong dates, or another length.",
    explanation: """
      Finds a length in days or weeks ("five-day", "8 nights & 9 days", "5일간") in the title or \
      summary of a program, or in what a source says about its dates, that fits neither its \
      dates, nor those of the statement itself, nor the working days in them, nor the days with \
      travel that a source states. Programs of two phases (hybrid), parts of a program ("a \
      two-day field trip") and dates that are not exact are left alone.
      """,
    dependsOn: [.statementsOfDates],
    .query { scope, take in
      for place in WrittenDates.all where place.isOfProgram {
        try place.forEachText(scope) { text in
          guard !text.isHybrid, let length = WrittenLength.read(text.text) else { return }
          let ranges = text.ranges
          guard !ranges.isEmpty,
            try !(ranges + travelDays(of: text, scope)).contains(where: { range in
              WorkingDays.lengths(of: range).contains(where: length.days.contains)
            })
          else { return }
          let days = ranges.map { $0.upperBound.number - $0.lowerBound.number + 1 }
          try take(
            Finding(
              noun: text.noun, id: text.id,
              field: text.field,
              message: "\"\(length.excerpt)\" is written, and the dates are \(days[0]) days",
              evidence: ["\(text.field): \"\(text.text.oneLine)\""] + text.context,
              remedy: text.remedy, inputs: ([text.text] + text.context).joined(separator: "\n")))
        }
      }
    })

  /// The days with travel that sources state for the program that a text speaks of.
  private static func travelDays(
    of text: WrittenDates.Text, _ scope: AuditScope
  ) throws -> [ClosedRange<CalendarDay>] {
    try scope.values(.program, String(text.record.trimmingPrefix("program/")), "dates")
      .filter { $0.scope == Noun.Scope.withTravel.rawValue }
      .compactMap { $0.value.flatMap { (try? EDTFDate($0))?.exactDays } }
      .map { $0.first...$0.last }
  }
}
