/// Changes the given fields of a record, and no others.
package struct EditRecord: CatalogOperation {
  package let noun: Noun
  /// The ID or a name of the record.
  package let record: String
  /// The checked values, by field; an empty value clears the field.
  package let values: [String: FieldValue]
  package let citation: Citation?
  /// The record as it was when the values were chosen; nil if they apply to any state.
  package let base: RecordValues?

  package struct Outcome: Sendable, Equatable {
    package let id: String
    /// The fields whose new value differs from a decided value, in the order of fields.
    package let overridden: [String]
  }

  package init(
    _ noun: Noun, _ record: String, _ values: [String: FieldValue], citation: Citation? = nil,
    since base: RecordValues? = nil
  ) {
    self.noun = noun
    self.record = record
    self.values = values
    self.citation = citation
    self.base = base
  }

  package func run(by writer: CatalogWriter) throws -> Outcome {
    let id = try writer.id(noun, record)
    let edit = try writer.resolved(noun, values)
    try refuseConflicts(id, edit, writer)
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

  /// Throws if another program has changed a field since, and this edit would replace its value.
  private func refuseConflicts(
    _ id: String, _ edit: [String: FieldValue], _ writer: CatalogWriter
  ) throws {
    guard let base, let stored = try writer.reader.values(noun, id: id) else { return }
    // A field that is cleared along with an edited one is replaced as well.
    var new = edit
    for (field, cause) in noun.forgottenWith where edit[field] == nil {
      if let value = edit[cause], value != stored[cause] { new[field] = FieldValue.none }
    }
    // What another program has stored beside an edited value would no longer belong to it.
    for group in noun.mergedTogether where group.contains(where: { edit[$0.name] != nil }) {
      for field in group where new[field.name] == nil { new[field.name] = base[field.name] }
    }
    let conflicts = noun.fields.compactMap { field -> FieldConflict? in
      guard let given = new[field.name] else { return nil }
      let (before, now) = (base[field.name], stored[field.name])
      guard now != before, now != given else { return nil }
      return FieldConflict(
        field: field.name, before: before.text, stored: now.text, given: given.text)
    }
    guard conflicts.isEmpty else {
      throw RecordError.changedMeanwhile(noun.name, id: id, conflicts)
    }
  }
}
