import GRDB
import MetroText

extension CatalogWriter {
  /// Records that a source states the given values of a record: one statement for each field,
  /// unless the same statement exists.
  ///
  /// For a record given by name, the statement holds the name as stated and the record's ID as
  /// value. `details` are the other fields of the statements, with the source.
  ///
  /// - Throws: `noSuchRecord` if the source is missing.
  package func cite(
    _ noun: Noun, id: String, _ values: [String: FieldValue], leftOpen: [String: String] = [:],
    _ details: [String: FieldValue]
  ) throws {
    let resolved = try resolved(noun, values)
    for field in noun.fields {
      var statement: [String: FieldValue] = [
        noun.name.rawValue: FieldValue(.text(id)), "field": FieldValue(.text(field.name)),
      ]
      if let text = values[field.name]?.text, let value = resolved[field.name]?.text {
        statement["stated"] = FieldValue(.text(text))
        statement["value"] = FieldValue(.text(value))
      } else if let words = leftOpen[field.name] {
        statement["stated"] = FieldValue(.text(words))
      } else {
        continue
      }
      statement.merge(details) { $1 }
      do {
        try add(.statement, statement)
      } catch RecordError.recordExists(.statement, _) {
        // The source was already recorded with these words.
      }
    }
  }

  /// Resolves the records in the value of a statement; without a value, the records that the
  /// source's words name, if the words are only names.
  ///
  /// - Throws: the errors of ``id(_:_:)``, for the value.
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
      } else if field.isList, let ids = recordsListed(in: text, target) {
        values["value"] = FieldValue(.text(ListText.joined(ids)))
      }
    }
    return values
  }

  /// Returns the records that words list with commas and words for "and": `Dakar, Bamako et Lomé`; nil
  /// unless each part is the name of one record.
  private func recordsListed(in text: String, _ noun: Noun) -> [String]? {
    let list = WrittenList(text, .places)
    guard (2...200).contains(list.count) else { return nil }
    var ids: [String] = []
    var start = 0
    while start < list.count {
      // A separator can belong to a name: `Brighton and Hove`.
      let ends = (start + 1...min(start + 3, list.count)).reversed()
      guard
        let (id, end) = ends.lazy.compactMap({ end in
          (try? self.resolution.known(noun, list.text(of: start..<end))).map { ($0, end) }
        }).first
      else { return nil }
      ids.append(id)
      start = end
    }
    return ids
  }

  /// Returns whether a statement has a value in addition to its words.
  package func givesValue(_ statement: String) throws -> Bool {
    try reader.values(.statement, id: statement)?.text("value") != nil
  }

  /// Returns the value of a statement for a field, or nil if it has none.
  package func value(of field: Field, statedBy id: String) throws -> FieldValue? {
    guard let text = try reader.values(.statement, id: id)?.text("value") else { return nil }
    return try field.value(from: field.isList ? ListText.values(of: text) : [text])
  }

  /// Decides which value of a field to use, regardless of the sources, and stores it.
  ///
  /// The decision records the currently stated values; a different value later makes it stale. It
  /// replaces an earlier decision about the same field.
  ///
  /// - Throws: `noSuchRecord`, `unknownField`, and the errors of ``edit(_:id:_:)``.
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

  /// Returns the decided fields of a record, with the decided values.
  package func decisions(_ noun: Noun, id: String) throws -> [String: String?] {
    try DecidedValues(of: noun, id: id, database).of(id)
  }
}
