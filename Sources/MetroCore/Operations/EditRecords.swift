import MetroText

/// Gives several records the same values, all in one revision.
package struct EditRecords: CatalogOperation {
  package let selection: RecordSelection
  /// The checked values, by field; an empty value clears the field.
  package let values: [String: FieldValue]
  package let citation: Citation?

  package init(
    _ selection: RecordSelection, _ values: [String: FieldValue], citation: Citation? = nil
  ) {
    self.selection = selection
    self.values = values
    self.citation = citation
  }

  /// Returns the outcome for each record.
  package func run(by writer: CatalogWriter) throws -> [EditRecord.Outcome] {
    var outcomes: [EditRecord.Outcome] = []
    try selection.forEach(writer) { id in
      outcomes.append(
        try EditRecord(selection.noun, id, values, citation: citation).run(by: writer))
    }
    return outcomes
  }
}
