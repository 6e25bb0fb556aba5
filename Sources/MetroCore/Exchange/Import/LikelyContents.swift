import MetroText

/// The columns that the values of a file probably belong in, whatever their heading, for a person to
/// confirm.
enum LikelyContents {
  /// The number of different values that are examined.
  static let sampleCount = 40

  private static let meanings: [(columns: [String], holds: @Sendable (String) -> Bool)] = [
    (["dates"], isDate), (["country", "host.country", "city.country"], isCountry),
    (["host", "city", "name"], isCity),
  ]

  /// Returns the column that values belong in, of the columns that are not taken; nil if the values
  /// do not show it, or if their heading says that they are something else.
  static func column(
    of values: [String], under heading: HeadingWords, in names: [String], taken: Set<String>
  ) -> String? {
    guard values.count > 1 else { return nil }
    let end = heading.isOfOtherDates ? nil : heading.oneEnd(in: names)
    if let end, !taken.contains(end), areMostly(values, isDate) { return end }
    for meaning in meanings {
      if meaning.columns == ["dates"],
        end != nil || heading.isOfOtherDates || heading.isOfOneEnd
      {
        continue
      }
      if heading.isOfRegions, meaning.columns != ["dates"] { continue }
      guard let column = meaning.columns.first(where: names.contains), !taken.contains(column),
        column != "dates" || taken.isDisjoint(with: ["starts", "ends"]),
        areMostly(values, meaning.holds)
      else { continue }
      return column
    }
    return nil
  }

  static func areMostly(_ values: [String], _ holds: (String) -> Bool) -> Bool {
    values.count(where: holds) * 10 >= values.count * 8
  }

  /// Returns whether all values are numbers of things or persons: `25`, `25 pax`.
  static func areCounts(_ values: [String]) -> Bool {
    !values.isEmpty
      && values.allSatisfy { text in
        let counted: [CountedThing] = [.people, .cities]
        return text.contains(where: \.isNumber)
          && counted.contains { (try? WholeNumber(written: text, counting: $0)) != nil }
      }
  }

  /// Returns whether a text is a date, a number or an address, which names no column.
  static func isValue(_ text: String) -> Bool {
    let text = text.trimmingSpaces()
    return Double(text) != nil || isDate(text) || text.contains("://") || text.hasPrefix("www.")
  }

  /// Returns whether a text is a country or a city as most of some values are.
  static func isPlace(_ text: String, like values: [String]) -> Bool {
    let values = values.filter { !$0.isEmpty }
    return values.count > 1
      && [isCountry, isCity].contains { holds in holds(text) && areMostly(values, holds) }
  }

  static func isDate(_ text: String) -> Bool {
    // A number alone can be a year, and anything else.
    text.contains { !$0.isNumber } && (try? FieldType.date.value(from: text)) != nil
  }

  /// Returns whether a text is a single day, in whatever order its numbers are.
  static func isDay(_ text: String) -> Bool {
    let dates: [EDTFDate] =
      EDTFDate(edtf: text).map { [$0] }
      ?? DateOrder.allCases.flatMap { WrittenDate.readings(of: text, order: $0).map(\.date) }
    return !dates.isEmpty
      && dates.allSatisfy { date in date.exactDays.map { $0.first == $0.last } ?? false }
  }

  private static func isCountry(_ text: String) -> Bool {
    !WrittenCountry.readings(of: text).isEmpty
  }

  static func isCity(_ text: String) -> Bool {
    WrittenPlace.readings(of: text).contains { !Gazetteer.candidates(named: $0.name).isEmpty }
  }
}
