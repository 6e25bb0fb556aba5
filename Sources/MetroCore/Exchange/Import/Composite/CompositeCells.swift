import MetroText

/// The cells of one row whose columns make other records.
struct CompositeCells {
  private let noun: Noun
  private let texts: [CompositeColumn: String]
  private let options: ImportOptions
  private let cells: CellWords
  private let places: PlaceCells

  init(_ noun: Noun, _ texts: [CompositeColumn: String], by reader: SheetReader) {
    self.noun = noun
    self.texts = texts
    options = reader.options
    cells = reader.cells
    places = reader.places
  }

  /// Adds the records of the cells to the row.
  func read(by reader: SheetReader, _ row: inout SheetRow) throws {
    var errors = row.errors
    for (name, column) in CompositeColumn.byName {
      guard let text = texts[column] else { continue }
      _ = try errors.collecting {
        try Self.naming(name) {
          guard !DittoPhrase.isWhole(text) else { throw InvalidValue.ditto(text) }
          switch column {
          case .cities(let role): try readCities(text, name, role, by: reader, &row)
          case .link(let relation): try readLinks(text, name, relation, &row)
          case .presentations: try readPresentations(text, &row)
          case .presentation: try readPresentation(text, &row)
          case .site: try readVisit(text, by: reader, &row)
          case .country, .delegates, .speakers, .visitDate: try check(column, text)
          case .year, .month, .day, .starts, .ends, .placeCountry: break
          }
        }
      }
    }
    row.errors = errors
  }

  private func readCities(
    _ text: String, _ name: String, _ role: String, by reader: SheetReader, _ row: inout SheetRow
  ) throws {
    let isOnlyCity = role == "participant"
    let country =
      isOnlyCity
      ? try texts[.country].flatMap {
        try places.country($0, "participants.country", of: text, name)
      } : nil
    let (cities, failed) = try places.list(
      text, name, country: country, takesCounts: true, &row.notes)
    var delegates: Int?
    if isOnlyCity, let text = texts[.delegates] {
      try Self.naming("participants.delegates") {
        delegates = try FieldType.count.value(from: text, counting: .people).text
          .flatMap { Int($0) }
      }
    }
    if country != nil || delegates != nil, cities.count > 1 {
      throw ValueError.invalidValue(
        field: name,
        InvalidValue(
          text: text,
          reason: "a row with a country or a number of delegates must have a single city"))
    }
    var errors = failed
    for city in cities {
      guard let id = try errors.collecting({ try reader.id(of: city, name, &row) }) else {
        continue
      }
      row.involved.append(
        SheetRow.Involved(city: id, role: role, delegates: delegates ?? city.delegates))
    }
    try errors.throwIfAny()
  }

  private func readLinks(
    _ text: String, _ name: String, _ relation: String, _ row: inout SheetRow
  ) throws {
    let cell = LinkCell(text)
    if cell.isOnlyMark {
      SheetNote.add(SheetNote(kind: .noAddress, column: name, text: text), to: &row.notes)
    }
    let links = try cell.links(of: relation)
    // In a sheet with a row for each presentation, its slides are in the same row.
    if texts[.presentation] != nil, ["slides", "recording"].contains(relation) {
      row.presentationLinks += links
    } else {
      row.links += links
    }
  }

  private func readPresentations(_ text: String, _ row: inout SheetRow) throws {
    for part in WrittenList(text, .lines).parts {
      guard !AbsentValue.matches(part), !LinkCell.isAbsent(part) else {
        row.readings.append(("presentations", part, ""))
        continue
      }
      row.presentations.append(try PresentationCell(part).presentation())
    }
  }

  private func readPresentation(_ text: String, _ row: inout SheetRow) throws {
    var values = try Noun.presentation.checkedValues(["title": text])
    if let speakers = texts[.speakers], let field = Noun.presentation.field("speakers") {
      var rules = options.readingRules
      rules.isSheet = true
      let reading = try field.read(WrittenList(speakers, .lines).parts, by: rules)
      values["speakers"] = reading.value
      row.readings += reading.readings
    }
    row.presentations.append(SheetRow.Presented(values: values))
  }

  private func readVisit(_ text: String, by reader: SheetReader, _ row: inout SheetRow) throws {
    var values = ["site": FieldValue(.text(try reader.site(text, &row)))]
    if let date = texts[.visitDate] {
      try Self.naming("visit.date") {
        values["date"] = try FieldType.date.value(from: date, dateOrder: options.dateOrder)
      }
    }
    row.visits.append(values)
  }

  /// Checks that the row has the cell that another one is about.
  private func check(_ column: CompositeColumn, _ text: String) throws(InvalidValue) {
    guard let needed = column.needed, CompositeColumn.named(needed).flatMap({ texts[$0] }) == nil
    else { return }
    throw InvalidValue(text: text, reason: "the row has no \(needed)")
  }

  /// Runs work on a cell, and names its column in errors about a value.
  private static func naming<Result>(_ column: String, _ work: () throws -> Result) throws -> Result
  {
    do {
      return try work()
    } catch let error as InvalidValue {
      throw ValueError.invalidValue(field: column, error)
    } catch ValueError.invalidValue(let field, let error)
      where CompositeColumn.named(field) == nil
    {
      throw ValueError.invalidValue(field: column, error)
    }
  }
}
