package import MetroText

/// Why the gazetteer cannot fill in a city.
package enum GazetteerError: CatalogError {
  /// The gazetteer has several matching places for a city.
  case severalPlaces(name: String, [GazetteerCandidate])
  /// A name of a country, or of a province or state of countries, that may also be meant as a city.
  case unclearKind(
    name: String, countries: [CountryCode], provinces: [CountryCode], isCity: Bool)
}
