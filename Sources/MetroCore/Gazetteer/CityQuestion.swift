import Foundation
import MetroText

/// A query to the gazetteer for the missing values of a city that is being entered.
package struct CityQuestion {
  /// The fields that the gazetteer can fill in.
  private static let fields = ["country", "latitude", "longitude", "geonames"]

  private let known: RecordValues
  package let name: String

  /// Creates a query from the values of a city, or returns nil if the gazetteer has nothing to add.
  ///
  /// This is the case for a place that is not a city and for a city whose values are complete.
  package init?(_ values: [String: FieldValue]) {
    let known = RecordValues(values)
    guard let name = known.text("name"), known.text("kind") ?? "city" == "city",
      Self.fields.contains(where: { known[$0] == .none })
    else { return nil }
    self.known = known
    self.name = name
    let (answer, written) = Self.answer(name, known)
    self.answer = answer
    shortName = written.flatMap { $0.countries.isEmpty || $0.name == name ? nil : $0.name }
  }

  /// The result of the query, and the name and country that the text of the name gives.
  ///
  /// A GeoNames number decides regardless of the name. Otherwise, `PlaceSearch` looks up the name
  /// in the known location.
  package let answer: GazetteerAnswer

  /// The name of the city without its country, if the place was found by both: `Quito` for
  /// `Quito, Ecuador`.
  package let shortName: String?

  private static func answer(
    _ name: String, _ known: RecordValues
  ) -> (answer: GazetteerAnswer, written: WrittenPlace?) {
    guard let id = known.text("geonames").flatMap({ Int($0) }) else {
      return PlaceSearch(
        fits: KnownLocation(known)?.contains,
        stated: known.text("country").flatMap { try? CountryCode($0) }
      ).answer(to: name)
    }
    return (answer(geonames: id, known), nil)
  }

  /// Returns the answer for the place with a GeoNames number.
  func answer(geonames id: Int) -> GazetteerAnswer { Self.answer(geonames: id, known) }

  private static func answer(geonames id: Int, _ known: RecordValues) -> GazetteerAnswer {
    guard let place = Gazetteer.place(id) else { return .unknown }
    let candidate = GazetteerCandidate(place: place, standing: .own, matched: place.name)
    return KnownLocation(known)?.contains(place) ?? true
      ? .place(candidate) : .elsewhere([candidate])
  }

  /// Returns whether the country of a place, which is not known, would be enough to take the place.
  package func isSettled(byCountryOf place: GazetteerPlace) -> Bool {
    guard known["country"] == .none, let country = try? CountryCode(place.country) else {
      return false
    }
    let search = PlaceSearch(fits: { $0.country == place.country }, stated: country)
    guard case .place(let found) = search.answer(to: name).answer else { return false }
    return found.place.id == place.id
  }

  /// Returns the missing values that a place has.
  package func values(of place: GazetteerPlace) throws -> [String: FieldValue] {
    var texts = ["country": place.country, "geonames": String(place.id)]
    // A single coordinate is a mistake, which only a person can repair.
    if known["latitude"] == .none, known["longitude"] == .none {
      texts["latitude"] = DecimalDegrees.text(of: place.latitude)
      texts["longitude"] = DecimalDegrees.text(of: place.longitude)
    }
    return try Noun.city.checkedValues(texts.filter { known[$0.key] == .none })
  }
}

/// Where a city is, as far as its values say.
private struct KnownLocation {
  private let country: String?
  private let point: (latitude: Double, longitude: Double)?

  /// Creates the location from values of a city; nil if they say nothing of it.
  init?(_ known: RecordValues) {
    guard known["country"] != .none || known["latitude"] != .none else { return nil }
    country = known.text("country")
    let latitude = known.text("latitude").flatMap(Double.init)
    let longitude = known.text("longitude").flatMap(Double.init)
    point = latitude.flatMap { latitude in longitude.map { (latitude, $0) } }
  }

  /// Returns whether a place is in the known country and within about 50 km of the coordinates.
  func contains(_ place: GazetteerPlace) -> Bool {
    if let country, country != place.country { return false }
    guard let point else { return true }
    // A degree of longitude is shorter the farther it is from the equator.
    let east = (point.longitude - place.longitude) * cos(point.latitude * .pi / 180)
    return abs(point.latitude - place.latitude) <= 0.5 && abs(east) <= 0.5
  }
}
