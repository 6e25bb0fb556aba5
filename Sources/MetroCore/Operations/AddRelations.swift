import MetroText

/// Adds relations, such as participations: all of them or none.
package struct AddRelations: CatalogOperation {
  package let noun: Noun
  /// The checked values of each relation, by field.
  package let records: [[String: FieldValue]]
  package let citation: Citation?

  package init(_ noun: Noun, _ records: [[String: FieldValue]], citation: Citation? = nil) {
    self.noun = noun
    self.records = records
    self.citation = citation
  }

  /// Returns the IDs of the relations, in the order given.
  package func run(by writer: CatalogWriter) throws -> [String] {
    try records.map { values in
      let id = try writer.add(noun, values).text
      try citation?.cite(noun, id, values, by: writer)
      return id
    }
  }
}
