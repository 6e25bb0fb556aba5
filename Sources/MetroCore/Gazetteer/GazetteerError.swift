/// Why the gazetteer cannot fill in a city.
package enum GazetteerError: CatalogError {
  /// The gazetteer has several matching places for a city.
  case severalPlaces(name: String, [GazetteerCandidate])
}
