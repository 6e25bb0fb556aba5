import MetroText

/// What the name of a place without a kind says of its kind: `Peru` is a country, not a city; and the code of
/// a country by its name.
package struct PlaceKindReading {
  package let name: String

  /// The countries that have the name, and those with a province or state of the name.
  private let countries: [CountryCode]
  private let provinces: [CountryCode]
  /// Whether the gazetteer has a city that can be meant.
  private let isCity: Bool

  /// Whether the kind is known to be a country, of which only the code is missing.
  package let isCountry: Bool

  /// Creates the reading of a place; nil if its kind or more than its name and country is known, or
  /// if the name is only that of a city.
  ///
  /// For a country whose code is missing, its name must be that of one.
  package init?(_ values: [String: FieldValue]) {
    let known = RecordValues(values)
    isCountry = known.text("kind") == "country" && known["country"] == .none
    if isCountry {
      let text = known.text("name") ?? ""
      let found = WrittenCountry.readings(of: text)
      guard found.count == 1 else { return nil }
      name = text
      countries = found
      provinces = []
      isCity = false
      return
    }
    guard let name = known.text("name"), known["kind"] == .none,
      ["geonames", "wikidata", "latitude"].allSatisfy({ known[$0] == .none })
    else { return nil }
    let country = known.text("country")
    // A code such as BO is also a short name of a city.
    countries =
      name.utf8.count > 3
      ? WrittenCountry.readings(of: name).filter { country == nil || $0.text == country } : []
    provinces = ProvinceNames.countries(of: name).filter { country == nil || $0.text == country }
    guard !countries.isEmpty || !provinces.isEmpty else { return nil }
    switch CityQuestion(values)?.answer {
    case .place, .several, nil: return nil
    case .unsure(let candidates):
      isCity = countries.isEmpty || candidates.contains(where: Self.isMeant)
      guard candidates.allSatisfy({ [.country, .region].contains($0.standing) }) else { return nil }
    case .elsewhere, .unknown: isCity = false
    }
    self.name = name
  }

  /// Returns whether a city can be meant by the name of a country: the name is its own, apart from a word for
  /// its kind (Armenia in Colombia, Costa Rica in Brazil, Mexico City), and not one of many other names of it.
  private static func isMeant(_ candidate: GazetteerCandidate) -> Bool {
    candidate.isOwnName || candidate.isOwnWithoutKind
  }

  /// Returns the values of a country that nothing else has the name of.
  ///
  /// - Throws: `GazetteerError.unclearKind` if the name can mean something else.
  package func values() throws(GazetteerError) -> [String: String] {
    guard countries.count == 1, provinces.isEmpty, !isCity else {
      throw .unclearKind(name: name, countries: countries, provinces: provinces, isCity: isCity)
    }
    return ["kind": "country", "country": countries[0].text]
  }
}
