import GRDB
import MetroText

/// A city that a cell of a sheet names.
struct SheetCity {
  /// A city of the catalog, or the number of a place of the gazetteer that is not in the catalog.
  enum Place: Hashable {
    case known(String)
    case new(Int)
  }

  var place: Place
  /// The name as written, without remarks.
  var name: String
  /// Whether the text is a name of a city in the catalog, not a name with something beside it.
  var isOwnName = false
  /// Words beside the name that were not needed.
  var remark: String?
  /// The number of delegates beside the name, and its words.
  var delegates: Int?
  var counted: String?
  /// How people take part, as words beside the name say, and these words.
  var mode: ModePhrase?
  var modeWords: String?
  /// Whether words behind the name say that others took part: `ジャカルタ他`.
  var isListOpen = false

  /// What was understood or left out beside the name, by whether the caller stores numbers and modes.
  func notes(takesCounts: Bool, takesMode: Bool) -> [(SheetNote.Kind, String)] {
    var notes: [(SheetNote.Kind, String)] = []
    if let remark { notes.append((.remark, remark)) }
    if let counted { notes.append((takesCounts ? .counted : .remark, counted)) }
    if let modeWords { notes.append((takesMode ? .mode : .remark, modeWords)) }
    if isListOpen { notes.append((.openList, name)) }
    return notes
  }

  /// Reads a text that names one place.
  ///
  /// A city that the import has added is found as a place of the gazetteer, and by its name only after
  /// all other rows, so that the result does not depend on the order of the rows.
  static func reading(
    _ text: String, _ country: CountryCode?, _ column: String,
    added: (ids: Set<String>, isKnown: Bool), _ writer: CatalogWriter
  ) throws -> PlaceCells.Reading {
    let reader = PlaceReader(
      database: writer.database, options: writer.resolutionOptions,
      update: writer.bringNamesUpToDate, ignoring: added.ids,
      findsIgnoredAsWritten: added.isKnown, doubtsOtherSpellings: true)
    switch try reader.read(text, country: country) {
    case .record(let id, let dropped):
      let named = try NameIndex(database: writer.database).candidates(.city, text)
      return .city(
        SheetCity(
          place: .known(id), name: text, isOwnName: named.contains { $0.id == id },
          remark: dropped))
    case .place(let found, let name, let dropped):
      return .city(SheetCity(place: .new(found.place.id), name: name, remark: dropped))
    case .unknown:
      let options = try offers(in: text, country, reader, writer)
      guard options.isEmpty else {
        return .failed(.ambiguousPlace(column: column, name: text, options))
      }
      return .failed(
        LikelyContents.areCounts([text])
          ? .number(column: column, text: text) : .unknownPlace(column: column, name: text))
    case .uncertain(let candidates):
      let error = try doubt(text, country, column, candidates, writer)
      if case .ambiguousPlace = error { return .failed(error) }
      let options = try offers(in: text, country, reader, writer)
      return .failed(
        options.isEmpty ? error : .ambiguousPlace(column: column, name: text, options))
    }
  }

  /// Returns the error for a text that can mean several places, of which those in other countries than
  /// the row states are left out.
  private static func doubt(
    _ text: String, _ country: CountryCode?, _ column: String, _ candidates: [PlaceCandidate],
    _ writer: CatalogWriter
  ) throws -> CellError {
    let stated = StatedCountries(text, country)
    var options: [PlaceOption] = []
    func add(_ option: PlaceOption) { if !options.contains(option) { options.append(option) } }
    for candidate in candidates {
      switch candidate {
      case .record(let city):
        let option = try writer.placeOption(ofCity: city.id)
        if option.country.map(stated.allow) ?? true { add(option) }
      case .place(let found):
        // A country is no small city of its name, and none that has it as another name.
        if stated.allow(found.place), found.isOwnName && found.place.isLarge || !isCountry(text) {
          add(try writer.option(found.place))
        }
      }
    }
    // Beside a city of the catalog, places are rivals, and all of the name are offered.
    let hasPlaces = candidates.contains { if case .place = $0 { true } else { false } }
    let hasRecords = candidates.contains { if case .record = $0 { true } else { false } }
    let others = hasPlaces && hasRecords && stated.codes.isEmpty
    for found in others ? Gazetteer.candidates(named: text) : stated.places
    where options.isEmpty || found.isOwnName {
      add(try writer.option(found.place))
    }
    guard options.isEmpty else {
      // The largest first, and equal ones in the order in which they were found.
      let sorted = options.enumerated().sorted {
        (-($0.element.population ?? 0), $0.offset) < (-($1.element.population ?? 0), $1.offset)
      }
      return .ambiguousPlace(column: column, name: text, sorted.map(\.element))
    }
    guard !stated.codes.isEmpty else { return .unknownPlace(column: column, name: text) }
    return .notInCountry(
      column: column, name: text, place: stated.name, region: stated.regionInCountry,
      countries: stated.codes)
  }

  /// Returns the city that the last parts of an address mean: of `ICTP, Trieste, Italy`, Trieste.
  ///
  /// A person decides, because the first part can be a place as well.
  private static func offers(
    in text: String, _ country: CountryCode?, _ reader: PlaceReader, _ writer: CatalogWriter
  ) throws -> [PlaceOption] {
    for part in AddressParts.texts(in: text) {
      switch try reader.find(part, country: country).reading {
      case .record(let id, _): return [try writer.placeOption(ofCity: id)]
      case .place(let found, _, _): return [try writer.option(found.place)]
      case .uncertain(let candidates):
        let options = try candidates.compactMap { candidate in
          switch candidate {
          case .record(let city): try writer.placeOption(ofCity: city.id)
          case .place(let found):
            found.standing.isDistinctive || found.isOwnName ? try writer.option(found.place) : nil
          }
        }
        let stated = StatedCountries(part, country)
        let inside = options.filter { $0.country.map(stated.allow) ?? true }
        if !inside.isEmpty { return inside }
      case .unknown: continue
      }
    }
    return []
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count > 3 && WrittenCountry.readings(of: text).count == 1
  }

  /// The record to add for a place of the gazetteer, with none of the planned IDs; nil for a city of the
  /// catalog.
  func record(by writer: CatalogWriter, besides planned: Set<RecordID>) throws -> NewRecord? {
    guard case .new(let number) = place, let found = Gazetteer.place(number) else { return nil }
    let named = try Noun.city.checkedValues(["name": found.name])
    guard let question = CityQuestion(named) else { return nil }
    let candidate = GazetteerCandidate(place: found, standing: .own, matched: found.name)
    let filling = try CityFilling(question, from: candidate)
    let isOther = FoldedName.key(of: name) != FoldedName.key(of: found.name)
    let values = named.merging(filling.values) { given, _ in given }
    return NewRecord(
      noun: .city, id: try writer.freeID(.city, for: RecordValues(values), besides: planned),
      values: values,
      filling: filling, otherName: isOther ? name : nil)
  }
}

extension CatalogWriter {
  /// Returns the ID of the only city with a GeoNames number.
  func city(withGeoNames number: Int) throws -> String? {
    let ids = try String.fetchAll(
      database, sql: "SELECT id FROM city WHERE geonames = ? LIMIT 2", arguments: [number])
    return ids.count == 1 ? ids[0] : nil
  }

  func option(_ place: GazetteerPlace) throws -> PlaceOption {
    PlaceOption(
      city: try city(withGeoNames: place.id), name: place.name, country: place.country,
      population: place.population, geonames: place.id)
  }

  func placeOption(ofCity id: String) throws -> PlaceOption {
    let values = try reader.values(.named(.city), id: id)
    let number = values?.text("geonames").flatMap { Int($0) }
    return PlaceOption(
      city: id, name: values?.text("name") ?? id, country: values?.text("country"),
      population: number.flatMap { Gazetteer.place($0)?.population }, geonames: number)
  }
}
