import MetroText

extension CatalogWriter {
  /// Returns the id of the record that an imported one is, or nil if it is new.
  ///
  /// - Throws: `recordExists` for a record that may be the same or another one.
  func match(
    _ noun: Noun, _ id: RecordID?, _ values: [String: FieldValue]
  ) throws -> String? {
    if let id { return try reader.exists(noun, id: id.text) ? id.text : nil }
    var record = RecordValues(values)
    if !noun.naturalKey.isEmpty {
      try noun.fillDefaults(of: &record)
      return try reader.id(noun, naturalKey: record)
    }
    guard let made = try idMade(noun, from: record),
      let existing = try reader.values(noun, id: made)
    else { return nil }
    // A name that looks alike is no proof: what else the file says must not differ.
    guard
      noun.fields.allSatisfy({ field in
        record[field.name] == .none || existing[field.name] == .none
          || record[field.name] == existing[field.name]
      })
    else { throw RecordError.recordExists(noun.name, id: made) }
    return made
  }
}
