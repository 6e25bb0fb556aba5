import MetroText

/// The countries that a row states for a city: in a column of its own, or behind the name.
struct StatedCountries {
  /// Empty if none is stated.
  let codes: [String]

  /// The name without what stands behind it.
  let name: String

  /// The code of a state, or a region, that stands behind the name.
  private var region: String?

  init(_ text: String, _ country: CountryCode?) {
    let written = WrittenPlace.readings(of: text, in: country).first {
      !$0.countries.isEmpty || $0.region != nil
    }
    name = written?.name ?? text
    if let country {
      region = written?.region
      codes = [country.text]
      return
    }
    var codes = (written?.countries ?? []) + (written?.rivals ?? [])
    if codes.isEmpty, let region = WrittenPlace.readings(of: text).compactMap(\.dropped).first {
      codes =
        ProvinceNames.countries(of: region).map(\.text) + SubdivisionCode.countries(of: region)
    }
    region = written?.region
    self.codes = codes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The region that stands between the name and its country, if it is known.
  var regionInCountry: String? {
    guard let region, codes.count == 1,
      Subdivisions.numbers(of: region)[codes[0]] != nil
    else { return nil }
    return region
  }

  /// Returns whether a city may be in a country.
  func allow(_ country: String) -> Bool { codes.isEmpty || codes.contains(country) }

  /// Returns whether a place of the gazetteer may be meant.
  func allow(_ place: GazetteerPlace) -> Bool {
    guard allow(place.country) else { return false }
    guard let region, !codes.isEmpty else { return true }
    return SubdivisionCode.allows(region, place)
  }

  /// The places of the name in these countries.
  var places: [GazetteerCandidate] {
    codes.isEmpty ? [] : Gazetteer.candidates(named: name).filter { allow($0.place) }
  }
}

extension CatalogWriter {
  /// Returns the country of a city that a cell names, if it is known.
  func country(of city: SheetCity) throws -> String? {
    switch city.place {
    case .known(let id): try reader.values(.named(.city), id: id)?.text("country")
    case .new(let number): Gazetteer.place(number)?.country
    }
  }
}
