import GRDB
import MetroText

/// Reads texts that name a city, in the catalog and in the gazetteer together.
///
/// What a city of the catalog is called comes first. The gazetteer counts only where the catalog
/// knows no such name; a place whose GeoNames number a city has is that city.
struct PlaceReader {
  let database: Database
  let options: ResolutionOptions

  /// Updates the name keys of a noun if they may be out of date.
  var update: (Noun) throws -> Void = { _ in }

  /// The cities of the catalog that are found only as places of the gazetteer.
  var ignoring: Set<String> = []

  /// Whether these cities are also found by a name that is written as theirs, with its accents, if other
  /// places of the name are much smaller.
  var findsIgnoredAsWritten = false

  /// Whether the gazetteer is asked as well what a name means that a city has: a city whose name is
  /// written in another way is uncertain if the text is the exact name of a large place elsewhere (`San
  /// Jose` beside the city San José), and of several cities, the one that the name alone means is meant.
  var doubtsOtherSpellings = false

  /// Reads an ID or a name of a city; with `country`, a name of a city in that country.
  func read(_ text: String, country: CountryCode?) throws -> PlaceReading {
    if !ignoring.contains(text), try RecordReader(database: database).exists(.city, id: text) {
      return .record(id: text, dropped: nil)
    }
    if let id = try FormerIDs(database: database).successor(.city, of: text) {
      return .record(id: id, dropped: nil)
    }
    guard !options.isExact else { return .unknown }
    try update(.city)
    return try find(text, country: country).reading
  }

  /// The meaning of a text, and the place of the gazetteer by which a record was found.
  typealias Found = (reading: PlaceReading, place: GazetteerPlace?)

  /// Reads a text that is not the ID of a city.
  func find(_ text: String, country: CountryCode? = nil) throws -> Found {
    let search = PlaceSearch(
      fits: country.map { country in { $0.country == country.text } }, stated: country)
    var undecided = UndecidedPlaces()
    for written in WrittenPlace.readings(of: text, in: country) {
      let named = try records(named: written, country)
      if let only = named.first {
        if written.isDoubtful || doubtsOtherSpellings && named.count > 1,
          case .place(let found) = search.answer(to: written)
        {
          let ids = Set(named.map(\.id))
          let same = try records(of: found.place).filter { ids.contains($0.id) }
          if same.count == 1 { return (.record(id: same[0].id, dropped: written.dropped), nil) }
        }
        let rivals =
          doubtsOtherSpellings && named.count == 1 ? try rivals(of: only, written, country) : []
        return named.count == 1 && !written.isDoubtful && rivals.isEmpty
          ? (.record(id: only.id, dropped: written.dropped), nil)
          : (.uncertain(named.map(PlaceCandidate.record) + rivals.map(PlaceCandidate.place)), nil)
      }
      let answer = search.answer(to: written)
      switch answer {
      case .place(let found):
        guard undecided.allow(found.place) else { return try reading(undecided.answer, text) }
        let records = try records(of: found.place)
        guard let only = records.first else {
          return (.place(found, name: written.name, dropped: written.dropped), nil)
        }
        return records.count == 1
          ? (.record(id: only.id, dropped: written.dropped), found.place)
          : (.uncertain(records.map(PlaceCandidate.record)), nil)
      case .several: return try reading(answer, text)
      case .unsure, .elsewhere, .unknown: undecided.add(answer)
      }
    }
    return try reading(undecided.answer, text)
  }

  /// Returns the reading for an answer that decides nothing.
  private func reading(_ answer: GazetteerAnswer, _ text: String) throws -> Found {
    var candidates = answer.undecided
    if case .elsewhere(let places) = answer { candidates = places }
    if let place = answer.onlyOther(named: text) {
      let records = try records(of: place)
      if records.count == 1 { return (.record(id: records[0].id, dropped: nil), place) }
    }
    return candidates.isEmpty
      ? (.unknown, nil) : (.uncertain(candidates.map(PlaceCandidate.place)), nil)
  }

  /// Returns the cities of the catalog with a name that are in the right country, as far as theirs
  /// is known.
  private func records(
    named written: WrittenPlace, _ country: CountryCode?
  ) throws -> [NameCandidate] {
    let candidates = try NameIndex(database: database).candidates(.city, written.name)
      .filter {
        try !ignoring.contains($0.id)
          || findsIgnoredAsWritten && $0.isWritten(written.name) && isOnly($0, named: written.name)
      }
    guard !written.countries.isEmpty || country != nil else { return candidates }
    return try candidates.filter { candidate in
      if let state = written.state, let place = try place(of: candidate),
        !SubdivisionCode.isKnown(state, toContain: place)
      {
        return false
      }
      let found = try String.fetchOne(
        database.cachedStatement(sql: "SELECT country FROM city WHERE id = ?"),
        arguments: [candidate.id])
      guard let found else { return true }
      return (written.countries.isEmpty || written.countries.contains(found))
        && country.map { $0.text == found } ?? true
    }
  }

  /// Returns whether a city of another row can decide a bare name: its place is three times as large as
  /// each other one that can be meant.
  private func isOnly(_ city: NameCandidate, named name: String) throws -> Bool {
    let place = try place(of: city)
    return Gazetteer.candidates(named: name).allSatisfy {
      $0.place.id == place?.id || !$0.isReliable
        || $0.place.population * 3 <= place?.population ?? 0
    }
  }

  /// Returns the place of the gazetteer whose number a city has.
  private func place(of city: NameCandidate) throws -> GazetteerPlace? {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT geonames FROM city WHERE id = ?"), arguments: [city.id]
    ).flatMap(Gazetteer.place)
  }

  /// Returns the large places with exactly the written name, if that of a city is written otherwise or if
  /// they are more than twice as large as the city.
  func rivals(
    of city: NameCandidate, _ written: WrittenPlace, _ country: CountryCode? = nil
  ) throws -> [GazetteerCandidate] {
    // Another name of a city is one that people use for it.
    guard city.matched.isEmpty else { return [] }
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT country, geonames FROM city WHERE id = ?"),
      arguments: [city.id])
    let home = row.flatMap { String.fromDatabaseValue($0[0]) }
    let number = row.flatMap { Int.fromDatabaseValue($0[1]) }
    let isSame = city.name == written.name
    let inhabitants = number.flatMap(Gazetteer.place)?.population
    guard !isSame || inhabitants != nil else { return [] }
    return Gazetteer.candidates(named: written.name).filter { rival in
      let place = rival.place
      return rival.isOwnName && rival.matched == written.name && place.isLarge
        && (!isSame || place.population > 2 * (inhabitants ?? 0))
        && place.id != number && (number != nil || place.country != home)
        && (written.countries.isEmpty || written.countries.contains(place.country))
        && country.map { $0.text == place.country } ?? true
    }
  }

  /// Returns the cities with the GeoNames number of a place.
  private func records(of place: GazetteerPlace) throws -> [NameCandidate] {
    let ids = try String.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM city WHERE geonames = ? ORDER BY id"),
      arguments: [place.id])
    return try ids.compactMap { try NameIndex(database: database).candidate(.city, $0) }
  }
}
