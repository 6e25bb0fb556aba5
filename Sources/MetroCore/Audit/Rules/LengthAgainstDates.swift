import GRDB
import MetroText

extension AuditRule {
  static let lengthAgainstDates = AuditRule(
    "length-against-dates", .warning,
    reason: "If a five-day course runs for nine days, its dates or its length are wrong.",
    explanation: """
      Finds a length in days or weeks ("five-day", "8 nights & 9 days", "5일간") that matches none \
      of the known dates. It reads the title and summary of a program, and what sources state \
      about its dates. The length can match the dates of the program, the dates in the statement \
      itself, or the dates with travel that a source states. A week is five to seven days, so \
      Monday to Friday is one. A length that matches only the working days in the dates is a note, \
      unless the text says that they are working days ("diez días hábiles"). Which days those are \
      depends on the country of the host and on the weekdays in the text. \
      Hybrid programs with two phases, parts of a program ("a two-day field trip") and dates \
      without days are ignored. A decision about the dates settles what sources state.
      """,
    dependsOn: [.statementsOfDates, .statementsOfDecision, .programOfHost], version: 5,
    .query { scope, take in
      for place in WrittenDates.all where place.isOfProgram {
        try place.forEachText(scope) { text in
          guard !text.isHybrid, !text.isAboutPart else { return }
          let lengths = WrittenLength.all(in: text.text)
          guard let length = lengths.first else { return }
          let ranges = text.ranges
          // The parts of a program can add up to its length.
          let least = lengths.reduce(0) { $0 + $1.days.lowerBound }
          let most = lengths.reduce(0) { $0 + $1.days.upperBound }
          let isSum =
            Set(lengths.map(\.excerpt)).count > 1
            && ranges.contains { (least...most).contains(WorkingDays.lengths(of: $0)[0]) }
          guard !isSum else { return }
          let program = String(text.record.trimmingPrefix("program/"))
          guard !ranges.isEmpty,
            !ranges.contains(where: { length.days.contains(WorkingDays.lengths(of: $0)[0]) }),
            try scope.travelDays(of: program).isDisjoint(with: length.days)
          else { return }
          if length.isOfWorkingDays,
            ranges.contains(where: { WorkingDays.possible(in: $0).overlaps(length.days) })
          {
            return
          }
          let weeks = try weeks(of: program, text, scope)
          let isWorkingDays = ranges.contains {
            WorkingDays.lengths(of: $0, resting: weeks).contains(where: length.days.contains)
          }
          let meaning = length.nights.map { ", which is \($0 + 1) days" } ?? ""
          let days = ranges.map { $0.upperBound.number - $0.lowerBound.number + 1 }
          try take(
            Finding(
              severity: isWorkingDays ? .note : nil, noun: text.noun, id: text.id,
              field: text.field,
              message: "\"\(length.excerpt)\" is written"
                + meaning
                + ", but the dates span \(days[0]) days"
                + (isWorkingDays ? "; only the working days in them fit" : ""),
              evidence: ["\(text.field): \"\(text.text.oneLine)\""] + text.context,
              remedy: text.remedy, inputs: ([text.text] + text.context).joined(separator: "\n")))
        }
      }
    })

  /// Returns the days of rest of the weeks in the country of a program's host, and of the week on whose
  /// days a text says that it takes place.
  private static func weeks(
    of program: String, _ text: WrittenDates.Text, _ scope: AuditScope
  ) throws -> [Set<Int>] {
    let country = try String.fetchOne(
      scope.database.cachedStatement(
        sql: """
          SELECT city.country FROM program JOIN city ON city.id = program.host
          WHERE program.id = ? AND city.country IS NOT NULL
          """), arguments: [program])
    let named = WrittenWeekday.read(text.text, year: text.year, near: text.ranges.first)
      .filter(\.isRight).map(\.weekday)
    return WeeklyRest.days(in: country) + WeeklyRest.days(working: Set(named))
  }
}
