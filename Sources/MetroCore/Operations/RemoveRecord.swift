/// Removes a record.
package struct RemoveRecord: CatalogOperation {
  package let noun: Noun
  /// The ID or a name of the record.
  package let record: String
  /// Whether dependent records are removed too, and references to it cleared.
  package let cascade: Bool

  package init(_ noun: Noun, _ record: String, cascade: Bool = false) {
    self.noun = noun
    self.record = record
    self.cascade = cascade
  }

  /// Returns the ID of the record that was removed.
  ///
  /// - Throws: `inUse` if records depend on it and `cascade` is false.
  package func run(by writer: CatalogWriter) throws -> String {
    let id = try writer.id(noun, record)
    try writer.remove(noun, id: id, cascade: cascade)
    return id
  }
}

/// Removes relations, such as participations: all of them or none.
package struct RemoveRelations: CatalogOperation {
  package let noun: Noun
  /// The values that identify each relation, by field.
  package let records: [[String: FieldValue]]

  package init(_ noun: Noun, _ records: [[String: FieldValue]]) {
    self.noun = noun
    self.records = records
  }

  package func run(by writer: CatalogWriter) throws {
    for values in records { try writer.removeOne(noun, with: values) }
  }
}
