import MetroText

extension RecordID {
  /// Reads the ID of a row; an ID of another system becomes one in the catalog's form.
  ///
  /// - Throws: `InvalidValue` for a text from which no ID can be made.
  static func read(
    _ written: String, by rules: ReadingRules, _ readings: inout [ValueReading]
  ) throws -> RecordID? {
    guard !rules.isStrict else { return try RecordID(written) }
    let text = written.trimmingBlanks()
    if text.isEmpty { return nil }
    if let id = try? RecordID(text) { return id }
    guard text.utf8.count <= longest, let id = made(from: text) else { return try RecordID(text) }
    readings.append(("id", text, id.text))
    return id
  }
}
