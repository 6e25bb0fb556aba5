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
    /// Words that say how people take part, which are no place.
    case mode(ModePhrase)
    /// Words that name nothing: `and others`, `7 cities`.
    case remark(ListRemark)
    /// The name of several places, or of none.
    case failed(CellError)
  }

  private let writer: CatalogWriter
  private let choices: PlaceChoices
  private let cells: CellWords
  /// The readings of texts, by column and by the country that the row states.
  private let memory: CellMemory<Question, Reading>

  /// The cities that the import has added.
  var added: Set<String> = [] { didSet { memory.forget() } }

  /// Whether a name that is written as that of a city that the import has added means it.
  var knowsAdded = false { didSet { memory.forget() } }

  private struct Question: Hashable {
    let text: String
    let column: String
    let country: CountryCode?
  }

  init(_ writer: CatalogWriter, _ choices: PlaceChoices, _ cells: CellWords) {
    self.writer = writer
    self.choices = choices
    self.cells = cells
    memory = CellMemory(writer)
  }

  /// Returns the cities of a cell that lists them, and the reason for each part that is not one
  /// place.
  ///
  /// A name that contains a separator is found whole first. `takesCounts` says whether the numbers beside
  /// cities are stored.
  func list(
    _ text: String, _ column: String, country: CountryCode? = nil, takesCounts: Bool = false,
    _ notes: inout [SheetNote]
  ) throws -> (cities: [SheetCity], errors: RowErrors) {
    guard !cells.isNothing(text, column) else { return ([], RowErrors()) }
    let list = WrittenList(text, .places)
    var cities: [SheetCity] = []
    var known: [SheetCity.Place: Int] = [:]
    var errors = RowErrors()
    var start = 0
    while start < list.count {
      let (reading, end) = try longest(list, from: start, column, country)
      let part = list.text(of: start..<end)
      start = end
      switch reading {
      case .city(let city):
        for (kind, text) in city.notes(takesCounts: takesCounts, takesMode: false) {
          SheetNote.add(SheetNote(kind: kind, column: column, text: text), to: &notes)
        }
        guard let index = known[city.place] else {
          known[city.place] = cities.count
          cities.append(city)
          continue
        }
        SheetNote.add(SheetNote(kind: .sameRecord, column: column, text: part), to: &notes)
        if takesCounts, let number = city.delegates {
          let earlier = cities[index].delegates ?? number
          cities[index].delegates = earlier
          if earlier != number {
            errors.add(
              ValueError.invalidValue(
                field: column,
                InvalidValue(
                  text: part, reason: "the same cell has \(earlier) delegates of this city")))
          }
        }
      case .nothing:
        SheetNote.add(SheetNote(kind: .placeholder, column: column, text: part), to: &notes)
      case .mode:
        SheetNote.add(SheetNote(kind: .remark, column: column, text: part), to: &notes)
      case .remark(let remark):
        let kind: SheetNote.Kind = remark == .others ? .openList : .unread
        SheetNote.add(SheetNote(kind: kind, column: column, text: part), to: &notes)
      case .failed(let error): errors.add(error)
      }
    }
    return (cities, errors)
  }

  /// Reads the longest name that begins with a part of a list; returns the part after it as well.
  private func longest(
    _ list: WrittenList, from start: Int, _ column: String, _ country: CountryCode?
  ) throws -> (Reading, Int) {
    let longest = (start..<min(list.count, start + 3)).prefix {
      CityWords.isName(list.text(of: $0..<$0 + 1))
    }.count
    for end in stride(from: start + longest, to: start + 1, by: -1) {
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
    let question = Question(text: text, column: column, country: country)
    return try memory.answer(to: question, of: text, about: .named(.city)) {
      try newReading(text, column, country)
    }
  }

  /// Returns the country in a cell beside a city; of several with the name, such as `Congo`, the only one
  /// that has the city.
  func country(
    _ text: String, _ countryColumn: String, of city: String, _ column: String
  ) throws -> CountryCode? {
    let countries = WrittenCountry.readings(of: text)
    guard countries.count > 1 else { return try cells.country(text, countryColumn) }
    let fitting = try countries.filter { country in
      if case .city = try reading(city, column, country) { true } else { false }
    }
    return fitting.count == 1 ? fitting[0] : try cells.country(text, countryColumn)
  }

  private func newReading(
    _ text: String, _ column: String, _ country: CountryCode?
  ) throws -> Reading {
    guard !cells.isNothing(text, column), !cells.isPlaceholder(text) else { return .nothing }
    let isDecided = cells.isDecided(text, column)
    let text = cells.value(of: text, column)
    if let choice = choices.chosen[text] { return try chosen(choice, text, column, country) }
    if !isDecided, let words = words(text, column) { return words }
    if let beside = CityWords(text) {
      var reading = try reading(beside.name, column, country)
      if case .city(var city) = reading {
        beside.complete(&city)
        reading = .city(city)
      }
      return reading
    }
    let reading = try SheetCity.reading(
      text, country, column, added: (added, isKnown: knowsAdded), writer)
    switch reading {
    case .city(let city):
      // A person left the name open, so a city that was offered does not decide it by its name alone; one
      // that was added since does.
      guard country == nil, case .known(let id) = city.place, choices.isOpen(text, for: id) else {
        return reading
      }
      return .failed(
        .ambiguousPlace(column: column, name: text, [try writer.placeOption(ofCity: id)]))
    case .failed:
      if let name = ListRemark.withoutOthers(text),
        case .city(var city) = try self.reading(name, column, country)
      {
        city.isListOpen = true
        return .city(city)
      }
      return reading
    case .nothing, .mode, .remark: return reading
    }
  }

  /// Returns the reading of words that are no name; nil for a name.
  private func words(_ text: String, _ column: String) -> Reading? {
    if let mode = ModePhrase(text) { return .mode(mode) }
    if let remark = ListRemark(text) {
      switch remark {
      case .repetition: return .failed(.repetition(column: column, text: text))
      case .counts where LikelyContents.areCounts([text]):
        return .failed(.number(column: column, text: text))
      case .counts, .others: return .remark(remark)
      }
    }
    return text.contains { $0.isLetter || $0.isNumber } ? nil : .nothing
  }

  private func chosen(
    _ choice: PlaceChoices.Choice, _ text: String, _ column: String, _ country: CountryCode?
  ) throws -> Reading {
    let beside = CityWords(text)
    let name = beside?.name ?? text
    var city: SheetCity
    switch choice {
    case .city(let id):
      city = SheetCity(place: .known(try writer.id(.named(.city), id)), name: name)
    case .geonames(let number):
      if let id = try writer.city(withGeoNames: number) {
        city = SheetCity(place: .known(id), name: name)
      } else if let place = Gazetteer.place(number) {
        city = SheetCity(place: .new(place.id), name: name)
      } else {
        return .failed(.unknownPlace(column: column, name: name))
      }
    case .nothing: return .nothing
    }
    beside?.complete(&city)
    let stated = StatedCountries(name, country)
    if let home = try writer.country(of: city), !stated.allow(home) {
      return .failed(
        .otherCountry(column: column, name: text, country: home, stated: stated.codes))
    }
    return .city(city)
  }
}
