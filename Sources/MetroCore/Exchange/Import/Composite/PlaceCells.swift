import MetroText

/// Finds the cities that the cells of a sheet name.
///
/// A cell is taken if every part of it is one known or certain place.
final class PlaceCells {
  /// What a text of a cell means.
  enum Reading {
    case city(SheetCity)
    /// A word for nothing or a placeholder.
    case nothing
    /// The name of several places, or of none.
    case failed(CellError)
  }

  private let writer: CatalogWriter
  private let choices: PlaceChoices
  private let cells: CellWords

  /// The cities that the import has added.
  var added: Set<String> = []

  /// Whether a name that is written as that of a city that the import has added means it.
  var knowsAdded = false

  init(_ writer: CatalogWriter, _ choices: PlaceChoices, _ cells: CellWords) {
    self.writer = writer
    self.choices = choices
    self.cells = cells
  }

  /// Returns the cities of a cell that lists them, and the reason for each part that is not one
  /// place.
  ///
  /// A name that contains a separator is found whole first.
  func list(
    _ text: String, _ column: String, country: CountryCode? = nil, _ notes: inout [SheetNote]
  ) throws -> (cities: [SheetCity], errors: RowErrors) {
    guard !cells.isNothing(text, column) else { return ([], RowErrors()) }
    let list = WrittenList(text, .places)
    var cities: [SheetCity] = []
    var known: Set<SheetCity.Place> = []
    var errors = RowErrors()
    var start = 0
    while start < list.count {
      let (reading, end) = try longest(list, from: start, column, country)
      let part = list.text(of: start..<end)
      start = end
      switch reading {
      case .city(let city):
        if let remark = city.remark {
          SheetNote.add(SheetNote(kind: .remark, column: column, text: remark), to: &notes)
        }
        if known.insert(city.place).inserted {
          cities.append(city)
        } else {
          SheetNote.add(SheetNote(kind: .sameRecord, column: column, text: part), to: &notes)
        }
      case .nothing:
        SheetNote.add(SheetNote(kind: .placeholder, column: column, text: part), to: &notes)
      case .failed(let error): errors.add(error)
      }
    }
    return (cities, errors)
  }

  /// Reads the longest name that begins with a part of a list; returns the part after it as well.
  private func longest(
    _ list: WrittenList, from start: Int, _ column: String, _ country: CountryCode?
  ) throws -> (Reading, Int) {
    for end in stride(from: min(list.count, start + 3), to: start + 1, by: -1) {
      let text = list.text(of: start..<end)
      guard case .city(let city) = try reading(text, column, country) else { continue }
      let parts = try (start..<end).map { try reading(list.text(of: $0..<$0 + 1), column, country) }
      let places = parts.compactMap { if case .city(let part) = $0 { part.place } else { nil } }
      // `Quito, Ecuador` is one city; two cities whose names together are a third are in doubt.
      guard places.count < parts.count || city.isOwnName || Set(places) == [city.place] else {
        let single = (start..<end).map { list.text(of: $0..<$0 + 1) }
        let readings = [text, single.joined(separator: ";")]
        return (.failed(.severalReadings(column: column, text: text, readings)), end)
      }
      return (.city(city), end)
    }
    return (try reading(list.text(of: start..<start + 1), column, country), start + 1)
  }

  /// Reads a text that names at most one city.
  func reading(_ text: String, _ column: String, _ country: CountryCode? = nil) throws -> Reading {
    guard !cells.isNothing(text, column), !PlaceholderScanner.isWhole(text) else {
      return .nothing
    }
    let text = cells.value(of: text, column)
    if let choice = choices.chosen[text] { return try chosen(choice, text, column) }
    if let known = TrailingRemark(text), let remark = CityRemark(known.remark) {
      guard case .city(var city) = try reading(known.base, column, country) else {
        return try reading(known.base, column, country)
      }
      city.remark = known.remark
      city.delegates = remark.delegates
      city.isOnline = remark.isOnline
      return .city(city)
    }
    let reading = try SheetCity.reading(
      text, country, column, added: (added, isKnown: knowsAdded), writer)
    // A person left the name open, so an equal name that the import has added does not decide it.
    if case .city(let city) = reading, case .known(let id) = city.place, choices.open.contains(text)
    {
      return .failed(
        .ambiguousPlace(column: column, name: text, [try writer.placeOption(ofCity: id)]))
    }
    return reading
  }

  private func chosen(
    _ choice: PlaceChoices.Choice, _ name: String, _ column: String
  ) throws -> Reading {
    switch choice {
    case .city(let id):
      return .city(SheetCity(place: .known(try writer.id(.named(.city), id)), name: name))
    case .geonames(let number):
      if let id = try writer.city(withGeoNames: number) {
        return .city(SheetCity(place: .known(id), name: name))
      }
      guard let place = Gazetteer.place(number) else {
        return .failed(.unknownPlace(column: column, name: name))
      }
      return .city(SheetCity(place: .new(place.id), name: name))
    }
  }
}

/// What a remark behind a city says of it: the number of its delegates, or that it took part online.
private struct CityRemark {
  var delegates: Int?
  var isOnline = false

  /// Returns nil for a remark that may say which city is meant.
  init?(_ text: String) {
    if OnlinePhrase.isOnline(text) {
      isOnline = true
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, first.utf8.count <= 4, let number = Int(first), number >= 0,
      words.count == 1
        || words.count == 2 && Self.persons.contains(FoldedName.key(of: String(words[1])))
    else { return nil }
    delegates = number
  }

  private static let persons: Set<String> = [
    "delegate", "delegates", "participant", "participants", "person", "persons", "people", "pax",
    "pers", "personas", "personnes", "participantes", "delegados", "delegadas", "delegues",
    "pessoas", "personen", "teilnehmer", "teilnehmende", "persones", "명", "人", "名",
  ]
}
