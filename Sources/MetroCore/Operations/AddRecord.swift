package import MetroText

/// Adds a record, cites its source, and looks for records that may be the same thing.
package struct AddRecord: CatalogOperation {
  package let noun: Noun
  /// The ID; nil to derive it from the values.
  package var id: RecordID?
  /// The checked values, by field.
  package var values: [String: FieldValue]
  /// The values of a city that the gazetteer fills in.
  package var filling: CityFilling?
  package var citation: Citation?
  /// The current day as `YYYY-MM-DD`.
  package var today: String

  package struct Outcome: Sendable {
    package let id: String
    /// The new record paired with each record that it resembles, most likely duplicates first.
    package let lookAlikes: [DuplicatePair]
  }

  package init(
    _ noun: Noun, id: RecordID? = nil, _ values: [String: FieldValue],
    filling: CityFilling? = nil, citation: Citation? = nil, today: String
  ) {
    self.noun = noun
    self.id = id
    self.values = values
    self.filling = filling
    self.citation = citation
    self.today = today
  }

  /// - Throws: the errors of `CatalogWriter.add`.
  package func run(by writer: CatalogWriter) throws -> Outcome {
    let all = filling?.completing(values) ?? values
    try writer.checkNumbers(noun, of: nil, all)
    let added = try writer.add(noun, id: id, all).text
    try citation?.cite(noun, added, values, by: writer)
    if let filling { try writer.cite(filling, of: added) }
    return Outcome(
      id: added, lookAlikes: try writer.lookAlikes(of: noun, id: added, today: today))
  }
}
