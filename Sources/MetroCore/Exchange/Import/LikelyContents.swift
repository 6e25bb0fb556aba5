import MetroText

/// The columns that the values of a file probably belong in, whatever their heading, for a person to
/// confirm.
enum LikelyContents {
  /// The number of different values that are examined.
  static let sampleCount = 40

  private static let meanings: [(columns: [String], holds: @Sendable (String) -> Bool)] = [
    (["dates"], isDate), (["country", "host.country"], isCountry),
    (["host", "city", "name"], isCity),
  ]

  /// Returns the column that values belong in, of the columns that are not taken; nil if the values
  /// do not show it.
  static func column(of values: [String], in names: [String], taken: Set<String>) -> String? {
    guard values.count > 1 else { return nil }
    for meaning in meanings {
      guard let column = meaning.columns.first(where: names.contains), !taken.contains(column),
        column != "dates" || taken.isDisjoint(with: ["starts", "ends"]),
        values.count(where: meaning.holds) * 10 >= values.count * 8
      else { continue }
      return column
    }
    return nil
  }

  private static func isDate(_ text: String) -> Bool {
    // A number alone can be a year, and anything else.
    text.contains { !$0.isNumber } && (try? FieldType.date.value(from: text)) != nil
  }

  private static func isCountry(_ text: String) -> Bool {
    !WrittenCountry.readings(of: text).isEmpty
  }

  private static func isCity(_ text: String) -> Bool {
    WrittenPlace.readings(of: text).contains { !Gazetteer.candidates(named: $0.name).isEmpty }
  }
}
