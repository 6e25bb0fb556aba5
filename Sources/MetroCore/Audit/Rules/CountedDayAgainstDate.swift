import MetroText

extension AuditRule {
  static let countedDayAgainstDate = AuditRule(
    "counted-day-against-date", .warning,
    reason: "The fourth day of a program that begins on a Monday is a Thursday, not a Friday.",
    explanation: """
      Finds a day that a text counts beside a date that is another day of the program ("on the \
      fourth and last day, 16 May" for 12 to 16 May, "Day 4 (9 August)"). It reads what sources \
      state about the dates of a program, and its title and summary. Days can be counted with or \
      without weekends, from the first day of a part whose dates the text states, and from a day \
      of arrival that it mentions. Programs of more than twelve days, hybrid programs and dates \
      outside the program are ignored. Decide which dates to use; a decision about the dates \
      settles what sources state.
      """,
    dependsOn: WrittenDates.dependencies, version: 2,
    .writtenDates { text in
      let ranges = text.ranges
      guard !text.isHybrid, !text.isAboutPart, text.record.hasPrefix("program/"),
        let dates = ranges.first,
        ranges.allSatisfy({ $0.upperBound.number - $0.lowerBound.number < 12 })
      else { return [] }
      let found = WrittenProgramDay.read(text.text, year: text.year, near: dates)
        .filter { day in day.days.contains { day in ranges.contains { $0.contains(day) } } }
      guard !found.isEmpty else { return [] }
      let starts =
        ranges.map(\.lowerBound)
        + WrittenProgramDay.starts(in: text.text, year: text.year, near: dates)
      let first = WrittenProgramDay.mentionsArrival(text.text) ? 0 : 1
      return found.filter { !isExplained($0, from: starts, first) }.map { found in
        let day = found.days.first { dates.contains($0) } ?? found.days[0]
        let number = max(0, day.number - dates.lowerBound.number) + 1
        return WrittenDates.Fault(
          message: "\(day) is day \(number) of \(dates.lowerBound)/\(dates.upperBound), "
            + "not day \(found.number)",
          excerpt: found.excerpt)
      }
    })

  /// Returns whether a day has its number from one of the starts, with or without days of rest
  /// between them; the start can be a day 0 or follow a day of arrival.
  private static func isExplained(
    _ found: WrittenProgramDay, from starts: [CalendarDay], _ first: Int
  ) -> Bool {
    found.days.contains { day in
      starts.contains { start in
        guard start <= day, day.number - start.number <= 31 else { return false }
        let number = day.number - start.number + 1
        return found.number <= number + 1 - first
          && found.number >= number - daysOfRest(between: start, day) + first - 1
      }
    }
  }

  /// Returns how many days between two others can be those of a weekend, from Friday or from
  /// Saturday.
  private static func daysOfRest(between start: CalendarDay, _ end: CalendarDay) -> Int {
    var counts = (friday: 0, saturday: 0, sunday: 0)
    var day = start.next
    while let current = day, current < end {
      switch current.weekday {
      case 5: counts.friday += 1
      case 6: counts.saturday += 1
      case 7: counts.sunday += 1
      default: break
      }
      day = current.next
    }
    return counts.saturday + max(counts.friday, counts.sunday)
  }
}
