/// The source of the values that an operation enters; each value becomes a statement of the source.
package struct Citation: Sendable {
  /// The ID or a name of the source.
  package let source: String
  /// The place in the source, such as a page.
  package let locator: String?

  package init(source: String, locator: String? = nil) {
    self.source = source
    self.locator = locator
  }

  /// Records what the source says about a record.
  func cite(
    _ noun: Noun, _ id: String, _ values: [String: FieldValue], by writer: CatalogWriter
  ) throws {
    let texts = try Noun.statement.checkedValues(["source": source, "locator": locator])
    try writer.cite(
      noun, id: id, values, source: texts["source"]?.text ?? source,
      locator: texts["locator"]?.text)
  }
}
