/// Changes the given fields of a record, and no others.
package struct EditRecord: CatalogOperation {
  package let noun: Noun
  /// The ID or a name of the record.
  package let record: String
  /// The checked values, by field; an empty value clears the field.
  package let values: [String: FieldValue]
  package let citation: Citation?

  package struct Outcome: Sendable, Equatable {
    package let id: String
    /// The fields whose new value differs from a decided value, in the order of fields.
    package let overridden: [String]
  }

  package init(
    _ noun: Noun, _ record: String, _ values: [String: FieldValue], citation: Citation? = nil
  ) {
    self.noun = noun
    self.record = record
    self.values = values
    self.citation = citation
  }

  package func run(by writer: CatalogWriter) throws -> Outcome {
    let id = try writer.id(noun, record)
    let edit = try writer.resolved(noun, values)
    let decided = try writer.decisions(noun, id: id)
    let overridden = noun.fields.map(\.name).filter { name in
      guard let decided = decided[name], let value = edit[name] else { return false }
      return value.text != decided
    }
    try writer.checkNumbers(noun, of: id, edit)
    try writer.edit(noun, id: id, edit)
    try citation?.cite(noun, id, values, by: writer)
    return Outcome(id: id, overridden: overridden)
  }
}
