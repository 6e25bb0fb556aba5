/// Keeps a record out of everything that is published.
package struct WithholdRecord: CatalogOperation {
  package let noun: Noun
  /// The ID or a name of the record.
  package let record: String
  /// The other fields of the withholding: reason, author, day.
  package let details: [String: FieldValue]

  package init(_ noun: Noun, _ record: String, _ details: [String: FieldValue]) {
    self.noun = noun
    self.record = record
    self.details = details
  }

  /// Returns the ID of the record.
  ///
  /// - Throws: `notPublished` for a record of a type that is never published.
  package func run(by writer: CatalogWriter) throws -> String {
    guard Withholding.owner.nouns.contains(noun.name) else {
      throw RecordError.notPublished(noun.name)
    }
    let id = try writer.id(noun, record)
    let values = details.merging([noun.name.rawValue: FieldValue(.text(id))]) { $1 }
    if let known = try writer.reader.id(
      .withholding, naturalKey: RecordValues([noun.name.rawValue: FieldValue(.text(id))]))
    {
      try writer.edit(.withholding, id: known, values)
    } else {
      try writer.add(.withholding, values)
    }
    return id
  }
}

/// Publishes a withheld record again.
package struct ReleaseRecord: CatalogOperation {
  package let noun: Noun
  package let record: String

  package init(_ noun: Noun, _ record: String) {
    self.noun = noun
    self.record = record
  }

  /// Returns the ID of the record.
  ///
  /// - Throws: `notPublished`, `notWithheld`.
  package func run(by writer: CatalogWriter) throws -> String {
    guard Withholding.owner.nouns.contains(noun.name) else {
      throw RecordError.notPublished(noun.name)
    }
    let id = try writer.id(noun, record)
    guard
      let known = try writer.reader.id(
        .withholding, naturalKey: RecordValues([noun.name.rawValue: FieldValue(.text(id))]))
    else { throw RecordError.notWithheld(noun.name, id: id) }
    try writer.remove(.withholding, id: known, cascade: false)
    return id
  }
}
