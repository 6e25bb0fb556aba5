import GRDB
import MetroText

/// Resolves the text that a user enters for a record to its ID; the only place that does so.
///
/// An existing ID always wins. If no record has the ID, a record that formerly had it is used. Only
/// then is the text looked up among all names of records; a name that several records have is
/// rejected as ambiguous.
package struct Resolution {
  let database: Database
  let options: ResolutionOptions

  /// Updates the name keys of a noun if they may be out of date.
  var update: (Noun) throws -> Void = { _ in }

  /// Whether a city in another spelling is unknown if the text is exactly the name of a large place;
  /// otherwise a notice says which one is used.
  var doubtsOtherSpellings = false

  /// Returns the ID of the record that a text refers to; `field` is the field it was entered for.
  ///
  /// - Throws: `noSuchRecord` with the most similar IDs; `ambiguousName`; `invalidValue` for a text
  ///   that is not a valid ID if only IDs are accepted.
  func id(_ noun: Noun, _ text: String, for field: String? = nil) throws -> String {
    if let id = try known(noun, text) { return id }
    let isName =
      noun.hasNames && !options.isExact && !text.isEmpty && text.utf8.count <= PlainText.longest
      && !isList(text, noun)
    if !isName { try Self.check(text, of: noun, field ?? "\(noun) id") }
    try RecordReader(database: database).require(noun, id: text)
    return text
  }

  /// Returns whether a text is several IDs, and not a name with a comma: `BayesPharma 2019, Lyon`; a comma
  /// separates a city from its country.
  private func isList(_ text: String, _ noun: Noun) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) {
      $0 == ";" || $0 == "," && noun.name != .city
    }
    return parts.count > 1
      && parts.allSatisfy { (try? RecordID(String($0).trimmingBlanks())) != nil }
  }

  /// Returns the ID of the record that a text refers to, or nil if there is none.
  ///
  /// - Throws: `ambiguousName`.
  func known(_ noun: Noun, _ text: String) throws -> String? {
    if try RecordReader(database: database).exists(noun, id: text) { return text }
    return try successor(noun, of: text) ?? named(noun, text) ?? inOtherForm(noun, text)
  }

  /// Returns the record whose ID another system writes in another form: `2013-09-16-ISI`.
  private func inOtherForm(_ noun: Noun, _ text: String) throws -> String? {
    guard let id = RecordID(ofOtherSystem: text)?.text else { return nil }
    if try RecordReader(database: database).exists(noun, id: id) { return id }
    return try successor(noun, of: id)
  }

  /// Returns the current ID of the record that has or had an ID.
  func present(_ noun: Noun, _ id: RecordID) throws -> RecordID {
    guard try !RecordReader(database: database).exists(noun, id: id.text) else { return id }
    return try successor(noun, of: id.text).map { try RecordID($0) } ?? id
  }

  /// Returns the ID of the record that formerly had an ID, or nil if there is none.
  private func successor(_ noun: Noun, of id: String) throws -> String? {
    guard let successor = try FormerIDs(database: database).successor(noun, of: id) else {
      return nil
    }
    options.tell?("\(noun) '\(id)' is now '\(successor)'")
    return successor
  }

  /// Returns the ID of the record with a name, or nil if there is none.
  private func named(_ noun: Noun, _ text: String) throws -> String? {
    guard noun.hasNames, !options.isExact else { return nil }
    try update(noun)
    if noun.name == .city { return try city(text) ?? numbered(noun, text) }
    let candidates = try NameIndex(database: database).candidates(noun, text)
    if candidates.isEmpty { return try numbered(noun, text) }
    guard candidates.count > 1 else { return candidates.first?.id }
    throw NameError.ambiguousName(noun.name, name: text, candidates)
  }

  /// Returns the catalog's city that a text names, or nil if there is none or the text does not
  /// decide which place it means.
  private func city(_ text: String) throws -> String? {
    let reader = PlaceReader(
      database: database, options: options, doubtsOtherSpellings: doubtsOtherSpellings)
    let (reading, place) = try reader.find(text)
    switch reading {
    case .record(let id, let dropped):
      if let place {
        options.tell?("\(text) is \(place.name), GeoNames \(place.id): using city \(id).")
      } else if let dropped {
        options.tell?("\(text): using city \(id), without '\(dropped)'.")
      } else if options.tell != nil, !doubtsOtherSpellings,
        let rival = try rival(of: id, named: text)
      {
        options.tell?("\(text): using city \(id), not \(rival.name), \(rival.countryName).")
      }
      return id
    case .uncertain(let candidates):
      let records = candidates.compactMap { candidate in
        if case .record(let record) = candidate { record } else { nil }
      }
      guard records.count > 1 else { return nil }
      throw NameError.ambiguousName(.city, name: text, records)
    case .place, .unknown: return nil
    }
  }

  /// Returns a large place that has exactly the name of a text by which a city was found that is written
  /// otherwise.
  private func rival(of id: String, named text: String) throws -> GazetteerPlace? {
    guard let written = WrittenPlace.readings(of: text).first,
      let city = try NameIndex(database: database).candidates(.city, written.name)
        .first(where: { $0.id == id })
    else { return nil }
    return try PlaceReader(database: database, options: options).rivals(of: city, written).first?
      .place
  }

  /// Returns the only record with a number in a register, or nil if there is none.
  private func numbered(_ noun: Noun, _ text: String) throws -> String? {
    for field in noun.identity?.numbers ?? [] {
      guard let value = try? noun.field(field)?.type.value(from: text) else { continue }
      let ids = try String.fetchAll(
        database.cachedStatement(sql: "SELECT id FROM \(noun.table) WHERE \(field) = ? LIMIT 2"),
        arguments: [value.stored])
      if ids.count == 1 { return ids[0] }
    }
    return nil
  }

  private static func check(_ text: String, of noun: Noun, _ field: String) throws {
    do {
      _ = try FieldType.reference(noun.name).value(from: text)
    } catch {
      throw ValueError.invalidValue(field: field, error)
    }
  }
}

extension Resolution {
  /// Returns values of a record with references replaced by IDs.
  ///
  /// - Throws: the errors of ``id(_:_:)``; `invalidValue` if two values of a list refer to the same
  ///   record.
  func values(_ noun: Noun, _ values: [String: FieldValue]) throws -> [String: FieldValue] {
    var resolved = values
    for field in noun.fields {
      guard case .reference(let target) = field.type, let value = values[field.name] else {
        continue
      }
      resolved[field.name] = try self.value(value, of: field, to: .named(target))
    }
    return resolved
  }

  private func value(_ value: FieldValue, of field: Field, to target: Noun) throws -> FieldValue {
    let texts = value.texts
    guard !texts.isEmpty else { return value }
    let ids = try texts.map { try id(target, $0, for: field.name) }
    guard field.isList else { return FieldValue(.text(ids[0])) }
    for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
      throw ValueError.invalidValue(
        field: field.name,
        InvalidValue(
          text: texts[index], reason: "it is given twice", expected: nil, suggestion: nil))
    }
    return FieldValue(.list(ids))
  }
}

extension CatalogWriter {
  /// Returns the IDs that the references of a record resolve to, by field.
  func resolved(_ noun: Noun, _ record: RecordValues) throws -> [String: FieldValue] {
    var references: [String: FieldValue] = [:]
    for field in noun.fields {
      if case .reference = field.type, record[field.name] != .none {
        references[field.name] = record[field.name]
      }
    }
    return try resolved(noun, references)
  }
}

extension Catalog {
  /// Returns the ID of the record that a text refers to by its ID, a former ID or a name.
  ///
  /// - Throws: the errors of `Resolution`.
  package func id(_ noun: Noun, _ text: String) throws -> String {
    try read { try Resolution(database: $0, options: resolutionOptions).id(noun, text) }
  }

  /// Returns the ID of the record that a text refers to, or nil if there is none.
  ///
  /// - Throws: `ambiguousName`.
  package func knownID(_ noun: Noun, _ text: String) throws -> String? {
    try read { try Resolution(database: $0, options: resolutionOptions).known(noun, text) }
  }
}

extension CatalogWriter {
  /// Returns the ID of the record that a text refers to by its ID, a former ID or a name.
  ///
  /// - Throws: the errors of `Resolution`.
  package func id(_ noun: Noun, _ text: String) throws -> String {
    try resolution.id(noun, text)
  }

  /// Returns values with references replaced by IDs.
  ///
  /// - Throws: the errors of `Resolution`; `invalidValue` if two values of a list refer to the same
  ///   record.
  package func resolved(
    _ noun: Noun, _ values: [String: FieldValue]
  ) throws -> [String: FieldValue] {
    try resolution.values(noun, values)
  }

  /// The resolution for texts in this transaction.
  var resolution: Resolution {
    Resolution(database: database, options: resolutionOptions, update: bringNamesUpToDate)
  }
}
