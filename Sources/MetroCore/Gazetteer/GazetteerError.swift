/// Why the gazetteer cannot fill in a city.
package enum GazetteerError: CatalogError {
  /// The gazetteer has several places that a city can be.
  case severalPlaces(name: String, [GazetteerCandidate])
}
