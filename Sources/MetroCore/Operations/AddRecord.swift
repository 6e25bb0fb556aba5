package import MetroText

/// Adds a record, cites its source, and looks for records that may be the same thing.
package struct AddRecord: CatalogOperation {
  package let noun: Noun
  /// Nil to make an id from the values.
  package var id: RecordID?
  /// The checked values, by field.
  package var values: [String: FieldValue]
  /// What the gazetteer adds to a city.
  package var filling: CityFilling?
  package var citation: Citation?
  /// The day as `YYYY-MM-DD`.
  package var today: String

  package struct Outcome: Sendable {
    package let id: String
    /// The pairs that the record makes with records that it resembles, most likely first.
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

  /// - Throws: what ``CatalogWriter/add(_:id:_:)`` throws.
  package func run(by writer: CatalogWriter) throws -> Outcome {
    let all = values.merging(filling?.values ?? [:]) { given, _ in given }
    let added = try writer.add(noun, id: id, all).text
    try citation?.cite(noun, added, values, by: writer)
    if let filling { try writer.cite(filling, of: added) }
    return Outcome(
      id: added, lookAlikes: try writer.lookAlikes(of: noun, id: added, today: today))
  }
}
