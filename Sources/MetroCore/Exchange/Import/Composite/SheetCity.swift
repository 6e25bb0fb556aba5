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
  var remark: String?
  var delegates: Int?
  var isOnline = false

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
      return .failed(
        LikelyContents.areCounts([text])
          ? .number(column: column, text: text) : .unknownPlace(column: column, name: text))
    case .uncertain(let candidates):
      var options: [PlaceOption] = []
      for candidate in candidates {
        let option =
          switch candidate {
          case .record(let city): try writer.placeOption(ofCity: city.id)
          case .place(let found): try writer.option(found.place)
          }
        if !options.contains(option) { options.append(option) }
      }
      return .failed(.ambiguousPlace(column: column, name: text, options))
    }
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
