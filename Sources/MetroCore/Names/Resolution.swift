import GRDB
import MetroText

/// Turns what a person gives for a record into its id: the one place where that happens.
///
/// An id is an id, whatever names there are. Where no record has it, the one is meant that had it.
/// Only then a record is looked for by its names, by all of them alike; a name that several records
/// have means none of them.
package struct Resolution {
  let database: Database
  let options: ResolutionOptions

  /// Brings the keys of names up to date, if they may be behind the records of a noun.
  var update: (Noun) throws -> Void = { _ in }

  /// Returns the id of the record that a text means; `field` is what the text was given for.
  ///
  /// - Throws: `noSuchRecord` with the ids that look most like it; `ambiguousName`;
  ///   `invalidValue` for a text that is no id, where ids alone are taken.
  func id(_ noun: Noun, _ text: String, for field: String? = nil) throws -> String {
    if let id = try known(noun, text) { return id }
    // What looks like several is given in another way.
    let isName =
      noun.hasNames && !options.isExact && !text.isEmpty && text.utf8.count <= PlainText.longest
      && !text.contains { $0 == "," || $0 == ";" }
    if !isName { try Self.check(text, of: noun, field ?? "\(noun) id") }
    try RecordReader(database: database).require(noun, id: text)
    return text
  }

  /// The same, or nil if there is no such record.
  ///
  /// - Throws: `ambiguousName`.
  func known(_ noun: Noun, _ text: String) throws -> String? {
    if try RecordReader(database: database).exists(noun, id: text) { return text }
    return try successor(noun, of: text) ?? named(noun, text)
  }

  /// Returns the id that the record of an id has now, which may be another one.
  func present(_ noun: Noun, _ id: RecordID) throws -> RecordID {
    guard try !RecordReader(database: database).exists(noun, id: id.text) else { return id }
    return try successor(noun, of: id.text).map { try RecordID($0) } ?? id
  }

  /// The record that had an id before, or nil if none had.
  private func successor(_ noun: Noun, of id: String) throws -> String? {
    guard let successor = try FormerIDs(database: database).successor(noun, of: id) else {
      return nil
    }
    options.tell?("\(noun) '\(id)' is now '\(successor)'")
    return successor
  }

  /// The record that has a name, or nil if none has.
  private func named(_ noun: Noun, _ text: String) throws -> String? {
    guard noun.hasNames, !options.isExact else { return nil }
    try update(noun)
    let candidates = try NameIndex(database: database).candidates(noun, text)
    if candidates.isEmpty, noun.name == .city { return try inGazetteer(text) }
    guard candidates.count > 1 else { return candidates.first?.id }
    throw NameError.ambiguousName(noun.name, name: text, candidates)
  }

  /// The city of the catalog that is the only place of the gazetteer which a name tells; nil if there
  /// is none, or several have the place's number.
  private func inGazetteer(_ name: String) throws -> String? {
    let places = Gazetteer.candidates(named: name).filter(\.standing.isUnambiguous)
    guard places.count == 1, let place = places.first?.place else { return nil }
    let ids = try String.fetchAll(
      database, sql: "SELECT id FROM city WHERE geonames = ? LIMIT 2", arguments: [place.id])
    guard ids.count == 1, let id = ids.first else { return nil }
    options.tell?("\(name) is \(place.name), GeoNames \(place.id): taken for city \(id).")
    return id
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
  /// Returns values of a record with the ids of what its references mean.
  ///
  /// - Throws: what ``id(_:_:)`` throws; `invalidValue` if two values of a list mean the same.
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
  /// Returns the ids of what the references of a record mean, by field.
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
  /// Returns the id of the record that a text means: its id, one that it had, or one of its names.
  ///
  /// - Throws: what `Resolution` throws.
  package func id(_ noun: Noun, _ text: String) throws -> String {
    try read { try Resolution(database: $0, options: resolutionOptions).id(noun, text) }
  }

  /// The same, or nil if there is no such record.
  ///
  /// - Throws: `ambiguousName`.
  package func knownID(_ noun: Noun, _ text: String) throws -> String? {
    try read { try Resolution(database: $0, options: resolutionOptions).known(noun, text) }
  }
}

extension CatalogWriter {
  /// Returns the id of the record that a text means: its id, one that it had, or one of its names.
  ///
  /// - Throws: what `Resolution` throws.
  package func id(_ noun: Noun, _ text: String) throws -> String {
    try resolution.id(noun, text)
  }

  /// Returns values with the ids of what the references among them mean.
  ///
  /// - Throws: what `Resolution` throws; `invalidValue` if two values of a list mean the
  ///   same.
  package func resolved(
    _ noun: Noun, _ values: [String: FieldValue]
  ) throws -> [String: FieldValue] {
    try resolution.values(noun, values)
  }

  /// How texts are turned into ids here.
  var resolution: Resolution {
    Resolution(database: database, options: resolutionOptions, update: bringNamesUpToDate)
  }
}
