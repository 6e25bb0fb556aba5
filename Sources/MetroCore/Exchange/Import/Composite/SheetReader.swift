import MetroText

/// Reads the references of a row and the columns that make other records.
///
/// Nothing is written: a record that is to be added is planned with its ID, so that a row that
/// cannot be imported leaves no trace.
final class SheetReader {
  let noun: Noun
  let writer: CatalogWriter
  let options: ImportOptions
  let cells: CellWords
  let places: PlaceCells
  private let columns: [String]
  /// The IDs of records that texts name, and the errors with which other texts are refused.
  private let ids: CellMemory<NamedText, String?>
  private let refusals: CellMemory<NamedText, (any CatalogError)?>

  private struct NamedText: Hashable {
    let text: String
    let field: String?
    let target: Noun.Name
  }

  init(_ noun: Noun, _ writer: CatalogWriter, _ options: ImportOptions) {
    self.noun = noun
    self.writer = writer
    self.options = options
    cells = CellWords(options)
    columns = noun.importColumns
    ids = CellMemory(writer)
    refusals = CellMemory(writer)
    places = PlaceCells(writer, options.choices, cells)
  }

  /// Returns a row with the given values, whose references are names as written.
  ///
  /// `dateOrder` is the order of the numbers in dates; nil to accept only unambiguous dates.
  func row(
    _ source: any ImportSource, _ given: [String: FieldValue], dateOrder: DateOrder?
  ) throws -> SheetRow {
    var row = SheetRow(values: given)
    if source.hasComposites(of: noun) {
      row.hasComposites = noun.name == .program
      try readComposites(source, dateOrder, &row)
    }
    if noun.name == .program, given["host"] != nil { readOnlineHost(&row) }
    try readCountries(&row)
    for field in noun.fields {
      guard case .reference(let target) = field.type, target != noun.name,
        let value = row.values[field.name], value != .none
      else { continue }
      var errors = RowErrors()
      let ids = try errors.collecting {
        try references(value.texts, field, .named(target), &row)
      }
      for error in errors.errors { row.errors.add(error) }
      let texts = (ids ?? []).map { FieldValue(.text($0)) }
      // Words for nothing change nothing, unlike an empty field that clears the value.
      row.values[field.name] = field.isList && !texts.isEmpty ? .list(texts) : texts.first
    }
    return row
  }

  /// Notes that the records a row refers to were added.
  func note(_ added: [NewRecord]) {
    for record in added where record.noun.name == .city { places.added.insert(record.id.text) }
  }

  /// Makes cities that the import has added known by their names as they are written.
  func knowAdded() { places.knowsAdded = true }

  // MARK: - References

  private func references(
    _ texts: [String], _ field: Field, _ target: Noun, _ row: inout SheetRow
  ) throws -> [String] {
    guard target.hasNames, !options.isStrict, !writer.resolutionOptions.isExact else {
      return try texts.map { try writer.resolution.id(target, $0, for: field.name) }
    }
    var ids: [String] = []
    var known: Set<String> = []
    var errors = RowErrors()
    for text in texts {
      var failed = RowErrors()
      let found = try failed.collecting { try records(text, field, target, &row) } ?? []
      for error in failed.errors { errors.add(try explained(error, field, target)) }
      for id in found {
        if known.insert(id).inserted {
          ids.append(id)
        } else {
          SheetNote.add(
            SheetNote(kind: .sameRecord, column: field.name, text: text), to: &row.notes)
        }
      }
    }
    try errors.throwIfAny()
    return ids
  }

  /// Returns the IDs of the records that one text names, of which there are several only in a list.
  private func records(
    _ text: String, _ field: Field, _ target: Noun, _ row: inout SheetRow
  ) throws -> [String] {
    let column = field.name
    let isDecided = cells.isDecided(text, column)
    let text = cells.value(of: text, column)
    let country = row.countries[column]
    let mayList = field.isList && target.name != .city && !isDecided
    if country == nil, let id = try known(text, target),
      try !mayList || names(in: text, column, target) == [text]
    {
      return [id]
    }
    guard !cells.isNothing(text, column), !cells.isPlaceholder(text) else {
      SheetNote.add(SheetNote(kind: .placeholder, column: column, text: text), to: &row.notes)
      return []
    }
    if target.name == .city {
      guard field.isList else {
        return try single(text, column, country, &row).map { try id(of: $0, column, &row) }
      }
      let (cities, failed) = try places.list(text, column, &row.notes)
      var errors = failed
      let ids = try cities.compactMap { city in
        try errors.collecting { try id(of: city, column, &row) }
      }
      try errors.throwIfAny()
      return ids
    }
    return try names(listedIn: text, field, target, isDecided: isDecided).map {
      try id(named: $0, column, target, &row)
    }
  }

  /// Returns the error for a name that must be in the catalog, with the most similar IDs.
  private func explained(
    _ error: any CatalogError, _ field: Field, _ target: Noun
  ) throws -> any CatalogError {
    guard !options.addsMissing.contains(target.name), let error = error as? CellError,
      let name = error.name, !error.offersCity
    else { return error }
    let question = NamedText(text: name, field: field.name, target: target.name)
    let refusal = try refusals.answer(to: question, of: name, about: target) {
      () throws -> (any CatalogError)? in
      do {
        _ = try writer.resolution.id(target, name, for: field.name)
        return nil
      } catch let known as any CatalogError {
        return known
      }
    }
    return refusal ?? error
  }

  private func known(_ text: String, _ target: Noun) throws -> String? {
    // A city that the import has added, or that a person chose or left open, is not found by its name
    // alone.
    let isChoice = options.choices.chosen[text] != nil || options.choices.open.contains(text)
    if target.name == .city, !places.added.isEmpty || isChoice {
      guard let id = try? RecordID(text) else { return nil }
      let present = try writer.resolution.present(target, id)
      return try writer.reader.exists(target, id: present.text) ? present.text : nil
    }
    return try named(text, target)
  }

  private func named(_ text: String, _ target: Noun) throws -> String? {
    let question = NamedText(text: text, field: nil, target: target.name)
    return try ids.answer(to: question, of: text, about: target) {
      var resolution = writer.resolution
      resolution.doubtsOtherSpellings = true
      return try resolution.known(target, text)
    }
  }

  private func single(
    _ text: String, _ column: String, _ country: CountryCode?, _ row: inout SheetRow
  ) throws -> [SheetCity] {
    switch try places.reading(text, column, country) {
    case .city(let city):
      if let country { try check(city, isIn: country, column) }
      let takesMode = noun.name == .program && column == "host"
      for (kind, text) in city.notes(takesCounts: false, takesMode: takesMode) {
        SheetNote.add(SheetNote(kind: kind, column: column, text: text), to: &row.notes)
      }
      if takesMode, let mode = city.mode { set(mode, &row) }
      return [city]
    case .nothing: return []
    case .mode, .remark:
      SheetNote.add(SheetNote(kind: .unread, column: column, text: text), to: &row.notes)
      return []
    case .failed(let error):
      guard let host = try firstHost(text, column, country, &row) else { throw error }
      return [host]
    }
  }

  /// Checks that a city that a cell names by its ID, or that a person chose, is in the country of the
  /// row.
  private func check(_ city: SheetCity, isIn country: CountryCode, _ column: String) throws {
    guard let stored = try writer.country(of: city), stored != country.text else { return }
    throw ValueError.invalidValue(
      field: "\(column).country",
      InvalidValue(text: country.text, reason: "\(city.name) is in another country, \(stored)"))
  }

  /// Returns the ID of a city, which is planned if it is not in the catalog.
  func id(of city: SheetCity, _ column: String, _ row: inout SheetRow) throws -> String {
    if case .known(let id) = city.place { return id }
    guard options.addsMissing.contains(.city) else {
      throw CellError.missingRecord(column: column, .city, name: city.name)
    }
    let numbers = row.added.map { $0.values["geonames"]?.text }
    if case .new(let number) = city.place, let index = numbers.firstIndex(of: String(number)) {
      return row.added[index].id.text
    }
    let planned = Set(row.added.filter { $0.noun.name == .city }.map(\.id))
    guard let record = try city.record(by: writer, besides: planned) else {
      throw CellError.unknownPlace(column: column, name: city.name)
    }
    row.added.append(record)
    return record.id.text
  }

  /// Returns the ID of a theme, an organization or a site, which is planned if it is missing.
  private func id(
    named text: String, _ column: String, _ target: Noun, _ row: inout SheetRow
  ) throws -> String {
    if let id = try named(text, target) { return id }
    guard options.addsMissing.contains(target.name), let field = target.nameField else {
      throw CellError.missingRecord(column: column, target.name, name: text)
    }
    let values = try target.checkedValues([field: text])
    let id = try writer.freeID(target, for: RecordValues(values))
    if !row.added.contains(where: { $0.noun.name == target.name && $0.id == id }) {
      row.added.append(NewRecord(noun: target, id: id, values: values))
    }
    return id.text
  }

  // MARK: - Columns that make other records

  private func readComposites(
    _ source: any ImportSource, _ order: DateOrder?, _ row: inout SheetRow
  ) throws {
    var texts: [CompositeColumn: String] = [:]
    var dates = DateParts()
    for (index, target) in source.targets.enumerated() {
      guard let target else { continue }
      let column = noun.compositeColumn(at: target)
      let name = columns[target]
      guard column != nil || noun.name == .program && name == "dates" else { continue }
      // In JSON a list can be an array; in CSV a semicolon may also be part of an address.
      let isArray = source.header == nil && column?.isList == true
      let parts = try source.texts(at: index, isList: isArray)
      guard !parts.isEmpty else { continue }
      let text = cells.value(of: parts.joined(separator: "\n"), name)
      let isOpenLink = column?.isLink == true && LinkCell.isPending(text)
      guard isOpenLink || !cells.isNothing(text, name) else { continue }
      if cells.isPlaceholder(text), column?.isLink != true {
        SheetNote.add(SheetNote(kind: .placeholder, column: name, text: text), to: &row.notes)
        continue
      }
      switch column {
      case nil: dates.dates = text
      case .starts: dates.starts = text
      case .ends: dates.ends = text
      case .year: dates.year = text
      case .month: dates.month = text
      case .day: dates.day = text
      case .placeCountry(let field):
        guard WrittenCountry.readings(of: text).count < 2 else {
          row.countryTexts[field] = text
          continue
        }
        row.countries[field] =
          try row.errors.collecting { try cells.country(text, name) } ?? nil
      case .some(let column): texts[column] = text
      }
    }
    row.writtenDates = [dates.dates, dates.starts, dates.ends].compactMap(\.self)
    if let date = try row.errors.collecting({ try dates.date(order: order) }) ?? nil {
      row.values["dates"] = try Noun.program.checkedValues(["dates": date])["dates"]
      row.readings += dates.readings(order: order)
    }
    try CompositeCells(noun, texts, by: self).read(by: self, &row)
  }

  /// Returns the ID of a site, which is planned if it is missing.
  func site(_ text: String, _ row: inout SheetRow) throws -> String {
    try id(named: cells.value(of: text, "site"), "site", .site, &row)
  }
}
