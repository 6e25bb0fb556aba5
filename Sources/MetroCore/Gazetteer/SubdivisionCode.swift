import MetroText

/// The states and provinces that people write after the name of a city, beside the places of the gazetteer.
///
/// Many of their codes are also codes of countries: `CA` is Canada and California. So is one name: Georgia.
enum SubdivisionCode {
  /// Returns the countries with a state or province of a code or name that people write without the country;
  /// empty if there is none.
  static func countries(of text: String) -> [String] {
    let numbers = Subdivisions.numbers(of: text)
    return known.filter { numbers[$0] != nil }
  }

  /// Returns whether a text beside the name of a city can mean where a place is, as a state or province of
  /// its country; true for one that is not known.
  static func allows(_ region: String, _ place: GazetteerPlace) -> Bool {
    Subdivisions.matches(region, place.subdivision, in: place.country) ?? true
  }

  /// Returns whether a place is in a state or province with a code or name, as far as is known; otherwise the
  /// country must have a province of the name.
  static func confirms(_ region: String, _ place: GazetteerPlace) -> Bool {
    Subdivisions.matches(region, place.subdivision, in: place.country)
      ?? ProvinceNames.countries(of: region).contains { $0.text == place.country }
  }

  /// Returns whether a state or province with a code or name is known to contain a place.
  static func isKnown(_ region: String, toContain place: GazetteerPlace) -> Bool {
    Subdivisions.matches(region, place.subdivision, in: place.country) ?? false
  }

  /// Returns whether a text is written as a code: `SP`, `QLD`.
  static func isWritten(_ text: String) -> Bool {
    (2...4).contains(text.utf8.count)
      && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// The countries whose states have codes that stand behind the name of a city alone.
  static let known = ["US", "CA", "BR", "MX", "AU"]
}
