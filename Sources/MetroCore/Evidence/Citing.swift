import GRDB

extension CatalogWriter {
  /// Records that a source says the values given of a record: a statement for each field that has
  /// not been recorded like that before.
  ///
  /// A name that stands for a record is what the source says, and the record's id the value.
  ///
  /// - Throws: `noSuchRecord` if there is no such source.
  package func cite(
    _ noun: Noun, id: String, _ values: [String: FieldValue], source: String, locator: String? = nil
  ) throws {
    let resolved = try resolved(noun, values)
    for field in noun.fields {
      guard let text = values[field.name]?.text, let value = resolved[field.name]?.text else {
        continue
      }
      var statement: [String: FieldValue] = [
        noun.name.rawValue: FieldValue(.text(id)),
        "field": FieldValue(.text(field.name)), "stated": FieldValue(.text(text)),
        "value": FieldValue(.text(value)), "source": FieldValue(.text(source)),
      ]
      statement["locator"] = locator.map { FieldValue(.text($0)) }
      do {
        try add(.statement, statement)
      } catch RecordError.recordExists(.statement, _) {
        // The source has been taken down with these words before.
      }
    }
  }

  /// Looks up the records that the value of a statement names; without a value, those that the words
  /// of the source name, if they are names and nothing else.
  ///
  /// - Throws: what ``id(_:_:)`` throws, for the value.
  package func cited(
    _ values: [String: FieldValue], of field: CitableField
  ) throws -> [String: FieldValue] {
    guard case .reference(let name) = field.type else { return values }
    let target = Noun.named(name)
    func parts(_ text: String) -> [String] { field.isList ? ListText.values(of: text) : [text] }
    var values = values
    if let text = values["value"]?.text {
      let ids = try parts(text).map { try id(target, $0) }
      values["value"] = FieldValue(.text(ListText.joined(ids)))
    } else if let text = values["stated"]?.text {
      let ids = parts(text).compactMap { try? resolution.known(target, $0) }
      if ids.count == parts(text).count {
        values["value"] = FieldValue(.text(ListText.joined(ids)))
      }
    }
    return values
  }

  /// Whether a statement gives a value, and not words alone.
  package func givesValue(_ statement: String) throws -> Bool {
    try reader.values(.statement, id: statement)?.text("value") != nil
  }

  /// The value that a statement gives a field, or nil if it gives none.
  package func value(of field: Field, statedBy id: String) throws -> FieldValue? {
    guard let text = try reader.values(.statement, id: id)?.text("value") else { return nil }
    return try field.value(from: field.isList ? ListText.values(of: text) : [text])
  }

  /// Decides which value of a field to use, whatever sources say, and uses it.
  ///
  /// The decision keeps the values that sources state now; another one later makes it stale. A
  /// decision about the same field gives way.
  ///
  /// - Throws: `noSuchRecord`, `unknownColumn`, and what ``edit(_:id:_:)`` throws.
  package func decide(
    _ noun: Noun, id: String, field name: String, value: FieldValue,
    _ details: [String: FieldValue]
  ) throws {
    let field = try noun.citable(name)
    let value = try resolved(noun, [field.name: value])[field.name] ?? value
    if noun.field(field.name) != nil { try edit(noun, id: id, [field.name: value]) }
    let evidence = try Evidence(database).fields(noun, id: id)
    let statements = evidence.first { $0.field == field.name }?.statements ?? []
    var decision = details
    decision[noun.name.rawValue] = FieldValue(.text(id))
    decision["field"] = FieldValue(.text(field.name))
    decision["value"] = value.text.map { FieldValue(.text($0)) } ?? FieldValue.none
    decision["against"] =
      FieldEvidence.values(of: statements).map { FieldValue(.text($0)) } ?? FieldValue.none
    let existing = try reader.id(.decision, naturalKey: RecordValues(decision))
    if let existing {
      try edit(.decision, id: existing, decision)
    } else {
      try add(.decision, decision)
    }
  }

  /// The fields of a record that were decided, with the value decided on.
  package func decisions(_ noun: Noun, id: String) throws -> [String: String?] {
    guard noun.has(.citable) else { return [:] }
    let rows = try Row.fetchAll(
      database, sql: "SELECT field, value FROM decision WHERE \(noun.name.rawValue) = ?",
      arguments: [id])
    var decisions: [String: String?] = [:]
    for row in rows {
      let (field, value): (String, String?) = try (row.decode(atIndex: 0), row.decode(atIndex: 1))
      decisions.updateValue(value, forKey: field)
    }
    return decisions
  }
}
