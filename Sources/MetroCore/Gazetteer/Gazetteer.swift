import MetroText

/// The cities of the world with at least 15,000 inhabitants, and all capitals, by name.
///
/// The data are from GeoNames (https://www.geonames.org) under CC BY 4.0, with names of Unicode CLDR,
/// and are part of the executable. `PlaceChoice` decides what a name means.
package enum Gazetteer {
  /// The origin of the data and its license.
  package static let attribution = """
    Cities: GeoNames (https://www.geonames.org), CC BY 4.0 \
    (https://creativecommons.org/licenses/by/4.0/); names of cities from Unicode CLDR \
    (https://cldr.unicode.org), Unicode License v3
    """

  /// The ID of the source that represents the gazetteer in a catalog.
  static let source = "geonames"

  /// Returns the places with a name, first those that the name can identify, then by population.
  package static func candidates(named name: String) -> [GazetteerCandidate] {
    let table = GazetteerTable()
    return table.names(ofKey: table.key(of: name)).map { found in
      GazetteerCandidate(
        place: table.place(found.place), standing: found.reliability, matched: found.spelling)
    }.sorted {
      ($0.standing.isDistinctive ? 0 : 1, -$0.place.population, $0.place.id)
        < ($1.standing.isDistinctive ? 0 : 1, -$1.place.population, $1.place.id)
    }
  }

  /// Returns the only place that a name means if a city of the catalog has the place's number; nil
  /// if there is none or several.
  static func knownPlace(named name: String) -> GazetteerPlace? {
    let answer = PlaceSearch(fits: nil).answer(to: WrittenPlace(name: name))
    if case .place(let found) = answer { return found.place }
    return answer.onlyOther(named: name)
  }

  /// Returns the places that a text can name, in the country that it names, and those elsewhere.
  package static func places(
    named text: String
  ) -> (found: [GazetteerCandidate], elsewhere: [GazetteerCandidate]) {
    var elsewhere: [GazetteerCandidate] = []
    for written in WrittenPlace.readings(of: text) {
      let all = candidates(named: written.name)
      let found = all.filter {
        written.countries.isEmpty || (written.countries + written.rivals).contains($0.place.country)
      }
      if !found.isEmpty { return (found, []) }
      if elsewhere.isEmpty { elsewhere = all }
    }
    return ([], elsewhere)
  }

  /// Returns the place with a GeoNames number, or nil if the gazetteer does not contain it.
  package static func place(_ id: Int) -> GazetteerPlace? {
    let table = GazetteerTable()
    return table.index(ofID: id).map(table.place)
  }

  /// Returns the words of a text that are a name of a place, given by its GeoNames number.
  ///
  /// A Korean, Chinese or Japanese name may be the beginning of a longer word.
  static func spellings(of place: Int, in text: String) -> [String] {
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "-" }
    var found: [String] = []
    func take(_ name: String) {
      guard !found.contains(name), candidates(named: name).contains(where: { $0.place.id == place })
      else { return }
      found.append(name)
    }
    for (index, word) in words.enumerated() {
      for count in 1...3 where index + count <= words.count {
        take(words[index..<index + count].joined(separator: " "))
      }
      guard word.unicodeScalars.contains(where: { $0.value >= 0x1100 }), word.count > 2 else {
        continue
      }
      for count in 2..<min(word.count, 8) { take(String(word.prefix(count))) }
      // In Chinese and Japanese, a name may be within a run of letters.
      guard word.unicodeScalars.contains(where: { (0x3040..<0xA000).contains($0.value) }) else {
        continue
      }
      let letters = Array(word.prefix(60))
      for start in letters.indices.dropFirst() {
        for count in 2..<6 where start + count <= letters.count {
          take(String(letters[start..<start + count]))
        }
      }
    }
    return found
  }

  /// Returns the GeoNames numbers of all places that up to three words of a text name.
  static func numbers(in text: String) -> Set<Int> {
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "-" }
    var names: Set<String> = []
    for index in words.indices {
      for count in 1...3 where index + count <= words.count {
        names.insert(words[index..<index + count].joined(separator: " "))
      }
    }
    let table = GazetteerTable()
    return Set(
      names.flatMap { name in
        table.names(ofKey: table.key(of: name)).map { table.place($0.place).id }
      })
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
  /// ISO 3166-1 alpha-2, or XK for Kosovo.
  package let country: String
  /// Degrees of WGS 84.
  package let latitude: Double
  package let longitude: Double
  package let population: Int
  /// Whether it is the capital of a country or area, or the seat of its government.
  package let isCapital: Bool
  /// The number of its state or province in ``Subdivisions``; 0 in a country that is not in that table.
  var subdivision: UInt8 = 0

  /// Whether its name alone can identify it: it is a capital or has at least 100,000 inhabitants.
  ///
  /// Smaller places are in the gazetteer to show that a name has others, and are taken only with
  /// their country.
  package var isLarge: Bool { isCapital || population >= 100_000 }

  /// The English name of the country, or its code if it has none.
  package var countryName: String { (try? CountryCode(country))?.name ?? country }

  /// Returns the notice that a name of the place was taken for a city of the catalog.
  func isCity(_ id: String, named name: String) -> String {
    "\(name) is \(self.name), GeoNames \(self.id): using city \(id)."
  }
}

/// A place with the requested name, and how it matched.
package struct GazetteerCandidate: Sendable, Equatable {
  package let place: GazetteerPlace
  package let standing: NameReliability
  /// The name as its source writes it.
  package let matched: String

  /// Whether the name is the place's own, and not another one.
  package var isOwnName: Bool { matched == place.name }
}
