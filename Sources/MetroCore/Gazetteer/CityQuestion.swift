import Foundation
import MetroText

/// What is known of a city that is entered, as a question to the gazetteer for what is not.
package struct CityQuestion {
  /// What the gazetteer can say of a city, each beside what has to be missing.
  private static let fields = ["country", "latitude", "longitude", "geonames"]

  private let known: RecordValues
  package let name: String

  /// Takes the values of a city; nil where the gazetteer has nothing to add: to a place that is no
  /// city, and to one of which all is known.
  package init?(_ values: [String: FieldValue]) {
    let known = RecordValues(values)
    guard let name = known.text("name"), known.text("kind") ?? "city" == "city",
      Self.fields.contains(where: { known[$0] == .none })
    else { return nil }
    self.known = known
    self.name = name
  }

  /// What the gazetteer says to the name and to what else is known.
  package enum Answer: Sendable, Equatable {
    /// The one place that it is.
    case place(GazetteerCandidate)
    /// The places that it can be.
    case several([GazetteerCandidate])
    /// Places that it can be, if a person says so: they have it as a name that tells too little.
    case unsure([GazetteerCandidate])
    /// The places that have the name, and are not where the city is known to be.
    case elsewhere([GazetteerCandidate])
    case unknown
  }

  /// Asks.
  ///
  /// A number decides, whatever the name; then the places that have the name, as far as they
  /// are where the city is known to be; and last those that have it as one that tells too little
  /// alone, for which where it is has to speak.
  package var answer: Answer {
    if let id = known.text("geonames").flatMap({ Int($0) }) {
      guard let place = Gazetteer.place(id) else { return .unknown }
      let candidate = GazetteerCandidate(place: place, standing: .own, matched: place.name)
      return fits(place) ? .place(candidate) : .elsewhere([candidate])
    }
    let candidates = Gazetteer.candidates(named: name)
    let sure = candidates.filter(\.standing.isUnambiguous)
    let fitting = sure.filter { fits($0.place) }
    if let only = fitting.first { return fitting.count == 1 ? .place(only) : .several(fitting) }
    let unsure = candidates.filter { !$0.standing.isUnambiguous && fits($0.place) }
    guard let only = unsure.first else { return sure.isEmpty ? .unknown : .elsewhere(sure) }
    guard isSomewhere else { return .unsure(unsure) }
    return unsure.count == 1 ? .place(only) : .several(unsure)
  }

  /// The values that are missing and that a place has.
  package func values(of place: GazetteerPlace) throws -> [String: FieldValue] {
    var texts = ["geonames": String(place.id)]
    // GeoNames has a code of its own for Kosovo, which ISO 3166-1 does not have.
    if (try? CountryCode(place.country)) != nil { texts["country"] = place.country }
    // One coordinate alone is a mistake, which is not for us to mend.
    if known["latitude"] == .none, known["longitude"] == .none {
      texts["latitude"] = DecimalDegrees.text(of: place.latitude)
      texts["longitude"] = DecimalDegrees.text(of: place.longitude)
    }
    return try Noun.city.checkedValues(texts.filter { known[$0.key] == .none })
  }

  /// Whether it is known where the city is.
  private var isSomewhere: Bool { known["country"] != .none || known["latitude"] != .none }

  /// Whether a place is in the country that is known, and within some 50 km of the coordinates.
  private func fits(_ place: GazetteerPlace) -> Bool {
    if let country = known.text("country"), country != place.country { return false }
    guard let latitude = known.text("latitude").flatMap(Double.init),
      let longitude = known.text("longitude").flatMap(Double.init)
    else { return true }
    // A degree of longitude is shorter the farther it is from the equator.
    let east = (longitude - place.longitude) * cos(latitude * .pi / 180)
    return abs(latitude - place.latitude) <= 0.5 && abs(east) <= 0.5
  }
}
