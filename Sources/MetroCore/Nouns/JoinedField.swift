import MetroText

/// Several fields of a record, of which it has one, as one value: `program/seoul-2015`, or a note.
///
/// Each field that refers to records has a column with a foreign key of its own. Front ends and
/// imports accept the joined value in addition to the fields.
package struct JoinedField: Sendable {
  package let name: String

  /// The fields, at most one of which has a value.
  package let fields: [Field]

  /// The field for the joined value, which is not stored.
  package let field: Field

  init(_ name: String, of fields: [Field], help: String) {
    self.name = name
    self.fields = fields
    let nouns = fields.compactMap(\.referenced)
    field = Field(name, .record(nouns, orNote: nouns.count < fields.count), help: help)
  }

  /// Replaces the joined value in `values` by the value of one field; the others are cleared.
  package func separate(_ values: inout [String: FieldValue]) throws(ValueError) {
    guard let joined = values.removeValue(forKey: name) else { return }
    let record = joined.text.flatMap { FieldType.isNote($0) ? nil : RecordAddress($0) }
    let value = record.map { FieldValue(.text($0.id)) } ?? joined
    for (name, noun) in zip(fields.map(\.name), fields.map(\.referenced)) {
      guard (values[name] ?? .none) == FieldValue.none else {
        throw .inconsistent(reason: "\(self.name) and \(name) cannot be combined")
      }
      values[name] = noun == record?.noun ? value : FieldValue.none
    }
  }
}

extension Field {
  /// The type of the records that the field refers to, if any.
  fileprivate var referenced: Noun.Name? {
    if case .reference(let noun) = type { noun } else { nil }
  }
}

extension Noun {
  /// Returns the joined field at an index of ``importColumns``, or nil for another column.
  func joinedField(at index: Int) -> JoinedField? {
    let place = index - fields.count - 1
    return joined.indices.contains(place) ? joined[place] : nil
  }
}
