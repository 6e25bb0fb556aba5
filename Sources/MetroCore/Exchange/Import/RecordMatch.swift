import MetroText

extension CatalogWriter {
  /// Returns the ID of the existing record that matches an imported one, or nil if it is new.
  ///
  /// - Throws: `recordExists` if it is unclear whether the records are the same.
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
    // A similar name is no proof: no other value of the file may differ.
    guard
      noun.fields.allSatisfy({ field in
        record[field.name] == .none || existing[field.name] == .none
          || record[field.name] == existing[field.name]
      })
    else { throw RecordError.recordExists(noun.name, id: made) }
    return made
  }
}
