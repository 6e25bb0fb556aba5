package import MetroText

/// Records what a source says about a field of a record, and uses the value if asked to.
package struct CiteValue: CatalogOperation {
  package let noun: Noun
  /// The ID or a name of the record.
  package let record: String
  package let field: CitableField
  /// The words of the source.
  package let stated: String
  /// The other checked values of the statement, by field.
  package let details: [String: FieldValue]
  /// Whether to set the value in the record too.
  package let use: Bool

  package struct Outcome: Sendable, Equatable {
    /// The ID of the statement.
    package let statement: String
    /// Whether the words contain a value for the field.
    package let givesValue: Bool
    /// Why the words of a single value are none, if that is known.
    package let fault: InvalidValue?
    /// What the words say of a list without a recorded scope; nil for other fields.
    package let list: ReadList?
  }

  /// A list whose scope was not given.
  package struct ReadList: Sendable, Equatable {
    /// Whether the words say that it is complete; nil if they say nothing.
    package let scope: ListScope?
  }

  package init(
    _ noun: Noun, _ record: String, _ field: CitableField, stated: String,
    details: [String: FieldValue], use: Bool = false
  ) {
    self.noun = noun
    self.record = record
    self.field = field
    self.stated = stated
    self.details = details
    self.use = use
  }

  /// - Throws: `noStatedValue` if the value is to be set and the statement contains none.
  package func run(by writer: CatalogWriter) throws -> Outcome {
    let values = try details.merging(
      Noun.statement.checkedValues([
        noun.name.rawValue: record, "field": field.name, "stated": stated,
      ])
    ) { $1 }
    let statement = try writer.add(.statement, writer.cited(values, of: field)).text
    let givesValue = try writer.givesValue(statement)
    let outcome = Outcome(
      statement: statement, givesValue: givesValue,
      fault: try givesValue ? nil : relativeDate(statement, writer) ?? fault,
      list: try list(statement, writer))
    guard use else { return outcome }
    guard let field = noun.field(field.name),
      let value = try writer.value(of: field, statedBy: statement)
    else { throw ValueError.noStatedValue(field: field.name) }
    try writer.edit(noun, id: writer.id(noun, record), [field.name: value])
    return outcome
  }

  private var fault: InvalidValue? {
    // Words for records are looked up, not read.
    if case .reference = field.type { return nil }
    guard !field.isList else { return nil }
    do throws(ValueError) {
      _ = try field.checked(stated)
    } catch {
      if case .invalidValue(_, let fault) = error { return fault }
    }
    return nil
  }

  /// Returns the date that words such as `last November` mean, by the publication of their source.
  private func relativeDate(
    _ statement: String, _ writer: CatalogWriter
  ) throws -> InvalidValue? {
    guard case .date = field.type, !field.isList,
      let source = try writer.reader.values(.statement, id: statement)?.text("source"),
      let published = try writer.reader.values(.source, id: source)?.text("published")
        .flatMap(EDTFDate.init(edtf:)),
      let date = RelativeDate.whole(stated, published: published)
    else { return nil }
    return InvalidValue(
      text: stated,
      reason: "relative to the publication of the source, this is \(date.text)",
      readings: [date.text])
  }

  private func list(_ statement: String, _ writer: CatalogWriter) throws -> ReadList? {
    guard field.isList, let values = try writer.reader.values(.statement, id: statement),
      values["scope"] == .none
    else { return nil }
    var stated = StatedValue(stated: stated, value: values.text("value"))
    stated.quote = values.text("quote")
    return ReadList(scope: stated.listScope)
  }
}
