import MetroText

/// The cities of the world with at least 100,000 inhabitants, by name.
///
/// The data are from GeoNames (https://www.geonames.org) under CC BY 4.0, and are part of the
/// executable. Names are looked up by the key of `FoldedName`. The gazetteer never chooses
/// between places of the same name: the population only determines the order.
package enum Gazetteer {
  /// The origin of the data and its license.
  package static let attribution = """
    Cities: GeoNames (https://www.geonames.org), CC BY 4.0 \
    (https://creativecommons.org/licenses/by/4.0/)
    """

  /// The ID of the source that represents the gazetteer in a catalog.
  static let source = "geonames"

  /// Returns the places with a name, first those that the name identifies, then by population.
  package static func candidates(named name: String) -> [GazetteerCandidate] {
    let table = GazetteerTable()
    return table.names(ofKey: FoldedName.key(of: name)).map { index in
      let standing = table.standing(ofName: index)
      let place = table.place(table.place(ofName: index))
      return GazetteerCandidate(
        place: place, standing: standing,
        matched: standing == .own ? place.name : table.spelling(ofName: index))
    }.sorted {
      ($0.standing.isUnambiguous ? 0 : 1, -$0.place.population, $0.place.id)
        < ($1.standing.isUnambiguous ? 0 : 1, -$1.place.population, $1.place.id)
    }
  }

  /// Returns the place with a GeoNames number, or nil if the gazetteer does not contain it.
  package static func place(_ id: Int) -> GazetteerPlace? {
    let table = GazetteerTable()
    return table.index(ofID: id).map(table.place)
  }

  /// Returns the places' own names that are similar to a text, most similar first.
  package static func names(like text: String) -> [String] {
    let table = GazetteerTable()
    return nearest(text, in: Set((0..<table.placeCount).map { table.place($0).name }))
  }
}

/// A place of the gazetteer.
package struct GazetteerPlace: Sendable, Equatable {
  /// The GeoNames number.
  package let id: Int
  /// The name that GeoNames uses, mostly in English.
  package let name: String
  /// ISO 3166-1 alpha-2.
  package let country: String
  /// Degrees of WGS 84.
  package let latitude: Double
  package let longitude: Double
  package let population: Int
}

/// A place with the requested name, and how it matched.
package struct GazetteerCandidate: Sendable, Equatable {
  package let place: GazetteerPlace
  package let standing: NameReliability
  /// The name as GeoNames writes it.
  package let matched: String
}
