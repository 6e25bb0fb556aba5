import MetroText

/// Why a cell of a sheet cannot be taken.
package enum CellError: CatalogError {
  /// A name of a city that several places have, or that is not enough to be certain.
  case ambiguousPlace(column: String, name: String, [PlaceOption])
  /// A name of no city in the catalog or the gazetteer.
  case unknownPlace(column: String, name: String)
  /// A name of which the gazetteer has no place in the countries that the row states; `place` is the name
  /// without what stands behind it.
  case notInCountry(
    column: String, name: String, place: String, region: String?, countries: [String])
  /// A name for which a person chose a place in another country than the row states.
  case otherCountry(column: String, name: String, country: String, stated: [String])
  /// Words in the place of a city that mean the one above or before.
  case repetition(column: String, text: String)
  /// A number in the place of a city.
  case number(column: String, text: String)
  /// A record that is not in the catalog, which the import was not asked to add.
  case missingRecord(column: String, Noun.Name, name: String)
  /// A cell that can be split in several ways.
  case severalReadings(column: String, text: String, [String])

  /// The name that no record has; nil for a cell that can be split in several ways.
  var name: String? {
    switch self {
    case .ambiguousPlace(_, let name, _), .unknownPlace(_, let name),
      .notInCountry(_, let name, _, _, _), .missingRecord(_, _, let name):
      name
    case .severalReadings, .number, .otherCountry, .repetition: nil
    }
  }

  /// Whether the name can mean one city of the catalog or a place that is not in it.
  var offersCity: Bool {
    guard case .ambiguousPlace(_, _, let options) = self else { return false }
    return options.count { $0.city != nil } == 1 && options.contains { $0.city == nil }
  }

  /// Whether the name of a city has its country behind it.
  package var namesCountry: Bool {
    guard let name else { return false }
    return WrittenPlace.readings(of: name).contains { !$0.countries.isEmpty }
  }

  /// Whether a record that is added later can settle what the cell means.
  var mayBeSettled: Bool {
    switch self {
    case .ambiguousPlace, .unknownPlace, .notInCountry, .severalReadings: true
    case .missingRecord, .number, .otherCountry, .repetition: false
    }
  }

  /// The column of the cell.
  package var column: String {
    switch self {
    case .ambiguousPlace(let column, _, _), .unknownPlace(let column, _),
      .missingRecord(let column, _, _), .severalReadings(let column, _, _),
      .notInCountry(let column, _, _, _, _), .otherCountry(let column, _, _, _),
      .repetition(let column, _),
      .number(let column, _):
      column
    }
  }
}

/// A place that a name in a sheet can mean.
package struct PlaceOption: Sendable, Equatable {
  /// The ID of the city, if it is in the catalog.
  package var city: String?
  package var name: String
  /// ISO 3166-1 alpha-2; nil if unknown.
  package var country: String?
  package var population: Int?
  /// The GeoNames number, if known.
  package var geonames: Int?

  /// The name and the country, from which the place can be read again: `Barcelona, ES`.
  package var address: String { [name, country].compactMap(\.self).joined(separator: ", ") }

  /// The text that means this place alone: the address, or the ID of the city if others have that
  /// address; nil if there is none.
  package var distinctText: String? {
    let full = country.flatMap { try? CountryCode($0) }.map { "\(name), \($0.name)" }
    for text in [address, full].compactMap(\.self) {
      if case .place(let found) = PlaceSearch().answer(to: text).answer, found.place.id == geonames
      {
        return text
      }
    }
    return city
  }
}
