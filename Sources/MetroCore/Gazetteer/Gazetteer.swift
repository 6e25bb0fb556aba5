import MetroText

/// The cities of the world with 100,000 inhabitants and more, by their names.
///
/// They are from GeoNames (https://www.geonames.org), which gives them under CC BY 4.0, and are part
/// of the program. A name is looked up in the form that ``FoldedName`` gives it. Nothing is ever
/// chosen among places of one name: the population only orders what is shown.
package enum Gazetteer {
  /// Where it is from and under which license.
  package static let attribution = """
    Cities: GeoNames (https://www.geonames.org), CC BY 4.0 \
    (https://creativecommons.org/licenses/by/4.0/)
    """

  /// The id of the source that stands for it in a catalog.
  static let source = "geonames"

  /// Returns the places that have a name, those first that the name alone tells, then by population.
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

  /// Returns the place of a GeoNames number, or nil if it is not among those of the gazetteer.
  package static func place(_ id: Int) -> GazetteerPlace? {
    let table = GazetteerTable()
    return table.index(ofID: id).map(table.place)
  }

  /// Returns the own names that look like a text, nearest first.
  package static func names(like text: String) -> [String] {
    let table = GazetteerTable()
    return nearest(text, in: Set((0..<table.placeCount).map { table.place($0).name }))
  }
}

/// A place of the gazetteer.
package struct GazetteerPlace: Sendable, Equatable {
  /// Its number at GeoNames.
  package let id: Int
  /// The name that GeoNames gives it, mostly in English.
  package let name: String
  /// ISO 3166-1 alpha-2.
  package let country: String
  /// Degrees of WGS 84.
  package let latitude: Double
  package let longitude: Double
  package let population: Int
}

/// A place that has the name asked for, and why.
package struct GazetteerCandidate: Sendable, Equatable {
  package let place: GazetteerPlace
  package let standing: NameReliability
  /// The name as GeoNames writes it.
  package let matched: String
}
