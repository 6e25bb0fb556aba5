import MetroText

/// Changes the given fields of the description of the catalog, or adds the description.
package struct DescribeCatalog: CatalogOperation {
  /// The checked values, by field; an empty value clears the field.
  package let values: [String: FieldValue]

  package init(_ values: [String: FieldValue]) {
    self.values = values
  }

  /// Returns the ID of the description.
  package func run(by writer: CatalogWriter) throws -> String {
    guard let id = try writer.descriptionID() else {
      return try writer.add(.description, values).text
    }
    try writer.edit(.description, id: id, values)
    return id
  }
}

extension CatalogWriter {
  fileprivate func descriptionID() throws -> String? {
    let subject = RecordValues(["subject": FieldValue(.text("catalog"))])
    return try reader.id(.description, naturalKey: subject)
  }
}
