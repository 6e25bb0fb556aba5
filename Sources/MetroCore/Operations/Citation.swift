/// The source of the values that an operation enters; each value becomes a statement of the source.
package struct Citation: Sendable {
  /// The ID or a name of the source.
  package let source: String
  /// The place in the source, such as a page.
  package let locator: String?
  /// The sentence of the source.
  package let quote: String?
  /// The words with which the source leaves fields open, such as `TBC`, by the names of the fields.
  package let leftOpen: [String: String]

  package init(
    source: String, locator: String? = nil, quote: String? = nil, leftOpen: [String: String] = [:]
  ) {
    self.source = source
    self.locator = locator
    self.quote = quote
    self.leftOpen = leftOpen
  }

  /// Records what the source says about a record.
  func cite(
    _ noun: Noun, _ id: String, _ values: [String: FieldValue], by writer: CatalogWriter
  ) throws {
    let details = try Noun.statement.checkedValues([
      "source": source, "locator": locator, "quote": quote,
    ])
    try writer.cite(noun, id: id, values, leftOpen: leftOpen, details)
  }
}
