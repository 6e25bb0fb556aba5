import MetroText

/// Reading a record into checked values.
extension ImportSource {
  /// Returns the ID and the checked values of the current record.
  ///
  /// An empty field is omitted, or cleared if the options say so. `readings` receives the
  /// values that are written in other forms, and the ID.
  ///
  /// Columns that make other records are left out, and so are dates with parts in other columns.
  /// `errors` receives an error for each invalid value.
  func record(
    of noun: Noun, emptyIsNone: Bool, _ rules: ReadingRules, errors: inout RowErrors
  ) throws -> (id: RecordID?, values: [String: FieldValue], readings: [ValueReading]) {
    var id: RecordID?
    var values: [String: FieldValue] = [:]
    var readings: [ValueReading] = []
    var placeholders: [String: String] = [:]
    let hasDateParts = hasDateParts(noun)
    for (index, target) in targets.enumerated() {
      guard let target else { continue }
      let joined = noun.joinedField(at: target)
      guard target <= noun.fields.count || joined != nil else { continue }
      guard target > 0 else {
        do {
          id = try texts(at: index, isList: false).first.flatMap { text in
            try RecordID.read(text, by: rules, &readings)
          }
        } catch let error as InvalidValue {
          errors.add(ValueError.invalidValue(field: "id", error))
        }
        continue
      }
      let field = joined?.field ?? noun.fields[target - 1]
      if hasDateParts, field.name == "dates" { continue }
      let texts = try texts(at: index, isList: field.isList)
      guard let reading = try errors.collecting({ try field.read(texts, by: rules) }) else {
        continue
      }
      readings += reading.readings
      placeholders[field.name] = reading.placeholder
      let value = reading.value
      if value != .none {
        values[field.name] = value
      } else if emptyIsNone {
        values[field.name] = try field.valueOfNone()
      }
    }
    _ = try errors.collecting {
      for joined in noun.joined { try joined.separate(&values) }
    }
    noun.fields.note(placeholders, in: &values)
    return (id, values, readings)
  }

  /// Whether a part of the dates of the current record is in a column of its own.
  private func hasDateParts(_ noun: Noun) -> Bool {
    targets.contains { $0.flatMap(noun.compositeColumn)?.isOfDates == true }
  }
}
