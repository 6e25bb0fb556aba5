import MetroText

/// Deriving IDs for records that are added without one.
extension CatalogWriter {
  /// Returns an ID for a new record, derived from the values of its noun's `idFields`.
  ///
  /// If another record has or had the ID, the year of a program, the country of a city or the city
  /// of a site completes it; then a number does, from 2.
  ///
  /// - Throws: `noIDFromName`, `missingField`.
  func freeID(
    _ noun: Noun, for record: RecordValues, besides planned: Set<RecordID> = []
  ) throws -> RecordID {
    var made = try madeID(noun, from: record)
    // A reference such as `nan` or `none` stands for no value.
    if AbsentValue.isIDForNothing(made.text.utf8Span.span) {
      made = try completed(made, noun.table)
    }
    if try !planned.contains(made) && isFree(noun, made) { return made }
    if noun.hasNames,
      let word = noun.identity?.distinguishing.flatMap({ distinguishingWord(record[$0]) })
    {
      made = try completed(made, word)
      if try !planned.contains(made) && isFree(noun, made) { return made }
    }
    let base = "\(noun)/\(made)"
    while true {
      // Kept for the transaction, so that many records of one ID take linear time.
      let number = lastNumbers[base, default: 1] + 1
      lastNumbers[base] = number
      let id = try completed(made, String(number))
      if try !planned.contains(id) && isFree(noun, id) { return id }
    }
  }

  private func isFree(_ noun: Noun, _ id: RecordID) throws -> Bool {
    try !reader.exists(noun, id: id.text) && formerIDs.successor(noun, of: id.text) == nil
  }

  /// Returns the text that tells a record from others of the same name.
  private func distinguishingWord(_ value: FieldValue) -> String? {
    if case .date = value.content { return value.startYear }
    return value.texts.first?.lowercased()
  }

  private func madeID(_ noun: Noun, from record: RecordValues) throws -> RecordID {
    let parts =
      (noun.name == .alias ? [try Alias(record).noun.table] : [])
      + noun.idFields.compactMap { record.text($0) }
    let name = noun.nameField.flatMap { noun.idFields.contains($0) ? record.text($0) : nil }
    guard let id = RecordID.made(from: parts), name.map({ RecordID.made(from: $0) != nil }) ?? true
    else {
      // Without any value, the error is a missing field rather than unusable characters.
      if parts.isEmpty, let missing = noun.idFields.first(where: { isRequired(noun, $0) }) {
        throw ValueError.missingField(noun.name, field: missing)
      }
      throw RecordError.noIDFromName(
        noun.name,
        reason: "no letter or digit in '\(name ?? parts.joined(separator: " "))' can be used")
    }
    return id
  }

  private func isRequired(_ noun: Noun, _ field: String) -> Bool {
    noun.field(field)?.isRequired == true
  }

  private func completed(_ id: RecordID, _ word: String) throws -> RecordID {
    var word = word.suffix(RecordID.longest / 2)
    while word.hasPrefix("-") { word.removeFirst() }
    var base = id.text.prefix(RecordID.longest - word.utf8.count - 1)
    while base.hasSuffix("-") { base.removeLast() }
    return try RecordID("\(base)-\(word)")
  }
}
