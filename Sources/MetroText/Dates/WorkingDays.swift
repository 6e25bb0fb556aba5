/// The number of days in a period: all of them, and only those on which people work.
package enum WorkingDays {
  /// Returns the number of all days, and then of those between the days of rest of each kind of week.
  ///
  /// Weekdays are numbered from 1, Monday, to 7, Sunday; a week rests on Saturday and Sunday.
  package static func lengths(
    of days: ClosedRange<CalendarDay>, resting weeks: [Set<Int>] = [[6, 7]]
  ) -> [Int] {
    let count = days.upperBound.number - days.lowerBound.number + 1
    guard count <= 366 else { return [count] }
    var working = weeks.map { _ in 0 }
    var day: CalendarDay? = days.lowerBound
    while let current = day, current <= days.upperBound {
      for (index, rest) in weeks.enumerated() where !rest.contains(current.weekday) {
        working[index] += 1
      }
      day = current.next
    }
    return [count] + working
  }

  /// Returns the numbers of working days that a period can have.
  ///
  /// Each full week can have a holiday, and has at least one day of rest: French "jours
  /// ouvrables" include Saturdays.
  package static func possible(in days: ClosedRange<CalendarDay>) -> ClosedRange<Int> {
    let lengths = lengths(of: days, resting: [[6, 7], [5, 6], [4, 5]])
    let most = lengths[0] - lengths[0] / 7
    let least = (lengths.dropFirst().min() ?? 0) - lengths[0] / 7
    return min(max(1, least), most)...most
  }
}

/// The days of rest of the weeks of a country, by its code, or of those on whose days something takes place.
package enum WeeklyRest {
  /// Returns the days of rest of each kind of week that a country has or had: Saturday and Sunday, and others
  /// where Friday or Saturday alone is one.
  package static func days(in country: String?) -> [Set<Int>] {
    guard let country else { return [weekend] }
    if friday.contains(country) { return [weekend, [5, 6], [4, 5], [5]] }
    return switch country {
    case "NP": [weekend, [6]]
    case "BN": [weekend, [5, 7]]
    default: [weekend]
    }
  }

  /// Returns the days of rest of the weeks on whose weekdays a text says that something takes place: Friday and
  /// Saturday from a Sunday on.
  package static func days(working weekdays: Set<Int>) -> [Set<Int>] {
    if weekdays.contains(7) { return weekdays.isDisjoint(with: [5, 6]) ? [[5, 6]] : [] }
    return weekdays.contains(6) && weekdays.isDisjoint(with: [4, 5]) ? [[4, 5], [5]] : []
  }

  private static let weekend: Set<Int> = [6, 7]

  /// Countries whose week rests, or rested until some years ago, on Friday.
  private static let friday: Set<String> = [
    "AE", "AF", "BD", "BH", "DJ", "DZ", "EG", "IL", "IQ", "IR", "JO", "KW", "LY", "MR", "MV", "MY",
    "OM", "PK", "PS", "QA", "SA", "SD", "SO", "SY", "YE",
  ]
}
