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
  }

  /// The result for the name and the known values.
  package enum Answer: Sendable, Equatable {
    /// The only matching place.
    case place(GazetteerCandidate)
    /// Several matching places.
    case several([GazetteerCandidate])
    /// Possible places, found by a name that is not sufficient; a person must confirm one.
    case unsure([GazetteerCandidate])
    /// Places with the name that do not match the known location.
    case elsewhere([GazetteerCandidate])
    case unknown
  }

  /// The result of the query.
  ///
  /// A GeoNames number decides regardless of the name. Otherwise, places with the name that match
  /// the known location are used. Names that are not sufficient by themselves count last, and only
  /// together with a known location.
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

  /// Returns the missing values that a place has.
  package func values(of place: GazetteerPlace) throws -> [String: FieldValue] {
    var texts = ["geonames": String(place.id)]
    // GeoNames has its own code for Kosovo, which is not in ISO 3166-1.
    if (try? CountryCode(place.country)) != nil { texts["country"] = place.country }
    // A single coordinate is a mistake, which only a person can repair.
    if known["latitude"] == .none, known["longitude"] == .none {
      texts["latitude"] = DecimalDegrees.text(of: place.latitude)
      texts["longitude"] = DecimalDegrees.text(of: place.longitude)
    }
    return try Noun.city.checkedValues(texts.filter { known[$0.key] == .none })
  }

  /// Whether the location of the city is known.
  private var isSomewhere: Bool { known["country"] != .none || known["latitude"] != .none }

  /// Returns whether a place is in the known country and within about 50 km of the coordinates.
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
