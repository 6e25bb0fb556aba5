import MetroText

/// The codes of states and provinces that people write after the name of a city.
///
/// Many are also codes of countries: `CA` is Canada and California. So is one name: Georgia.
enum SubdivisionCode {
  /// Returns the countries with a state or province of a code; empty if there is none.
  static func countries(of code: String) -> [String] {
    guard code.utf8.count == 2 else { return code.lowercased() == "georgia" ? ["US"] : [] }
    let code = code.uppercased()[...]
    return all.filter { $0.codes.contains(code) }.map(\.country)
  }

  /// Returns whether a text beside the name of a city can mean where a place is, as a state or province of
  /// its country; true for one whose extent is not known.
  static func allows(_ region: String, _ place: GazetteerPlace) -> Bool {
    SubdivisionExtent.contains(
      region, in: place.country, latitude: place.latitude, longitude: place.longitude) ?? true
  }

  /// Returns whether a place is in a state or province with a code or name, as far as is known: with
  /// an extent, that is certain; otherwise the country must have a province of the name.
  static func confirms(_ region: String, _ place: GazetteerPlace) -> Bool {
    if let isThere = SubdivisionExtent.contains(
      region, in: place.country, latitude: place.latitude, longitude: place.longitude)
    {
      return isThere
    }
    return ProvinceNames.countries(of: region).contains { $0.text == place.country }
  }

  private static let all: [(country: String, codes: Set<Substring>)] = [
    (
      "US",
      """
      AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ \
      NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
      """
    ),
    ("CA", "AB BC MB NB NL NS NT NU ON PE QC SK YT"),
    (
      "BR",
      """
      AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO
      """
    ),
  ].map { ($0, Set($1.split(separator: " "))) }
}
