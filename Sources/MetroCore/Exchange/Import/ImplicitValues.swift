import MetroText

/// Values that the name of a record states, in a file that has no column for them.
struct ImplicitValues {
  let noun: Noun
  /// Whether the file has a column for the field that the name can state; a row without an ID whose
  /// field is empty may state it nevertheless.
  let isGiven: Bool

  init(_ noun: Noun, in source: any ImportSource) {
    self.noun = noun
    let position = noun.fields.firstIndex { $0.name == Self.field(of: noun) }
    isGiven = position.map { position in source.targets.contains { $0 == position + 1 } } ?? true
  }

  private static func field(of noun: Noun) -> String? {
    switch noun.name {
    case .program: "status"
    case .city: "kind"
    default: nil
    }
  }

  /// Returns whether the name of a record may state a value, without reading it.
  func mayBe(in name: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe noun.name == .city
      ? TerritoryNames.mayBe(name) || NamedCountry.hasMark(name) : StatusPhrase.mayBe(in: name)
  }

  /// Returns the values that the name of a new record states, by field, which are not among its own.
  ///
  /// - Throws: `GazetteerError.unclearKind`.
  func values(of record: [String: FieldValue]) throws -> [String: String] {
    guard let field = noun.nameField, let name = record[field]?.text else { return [:] }
    if noun.name == .program {
      return noun.statedStatus(in: ["title": FieldValue(.text(name))]).map { ["status": $0] } ?? [:]
    }
    return try PlaceKindReading(record)?.values() ?? [:]
  }
}

extension RecordImport {
  /// Takes the country out of the name of a new city, adds the values that the name of a new record states, and notes how they were read.
  func complete(_ id: RecordID?, _ row: inout SheetRow) throws {
    guard !rules.isStrict, !options.isDump, !(implicit.isGiven && id != nil),
      let field = noun.nameField, var name = row.values[field]?.text,
      name.withUTF8({ unsafe implicit.mayBe(in: $0) }), isNew(id, row.values)
    else { return }
    if noun.name == .city,
      let found = NamedCountry.values(in: row.values, besideGazetteer: fillings != nil)
    {
      for (field, text) in found.sorted(by: { $0.key < $1.key })
      where row.values[field]?.text != text {
        row.values[field] = try noun.checkedValues([field: text])[field]
        row.readings.append((field, name, text))
      }
    }
    for (field, text) in try implicit.values(of: row.values).sorted(by: { $0.key < $1.key })
    where row.values[field] ?? .none == .none {
      row.values[field] = try noun.checkedValues([field: text])[field]
      row.readings.append((field, name, text))
    }
  }

  /// Returns whether no record is, or may be, the one that a row is about.
  private func isNew(_ id: RecordID?, _ values: [String: FieldValue]) -> Bool {
    do {
      return try identity.match(id, values) == nil
    } catch {
      return false
    }
  }
}
