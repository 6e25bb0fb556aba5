import MetroText

/// Reading a record into checked values.
extension ImportSource {
  /// Returns the ID and the checked values of the current record.
  ///
  /// An empty field is omitted, or cleared if the options say so. `readings` receives the dates
  /// that are not written in EDTF.
  ///
  /// - Throws: `invalidValue` for the first invalid value.
  func record(
    of noun: Noun, emptyIsNone: Bool, dateOrder: DateOrder?
  ) throws -> (
    id: RecordID?, values: [String: FieldValue],
    readings: [(field: String, written: String, read: String)]
  ) {
    var id: RecordID?
    var values: [String: FieldValue] = [:]
    var readings: [(field: String, written: String, read: String)] = []
    for (index, target) in targets.enumerated() {
      guard let target else { continue }
      guard target > 0 else {
        do {
          id = try texts(at: index, isList: false).first.map { try RecordID($0) }
        } catch let error as InvalidValue {
          throw ValueError.invalidValue(field: "id", error)
        }
        continue
      }
      let field = noun.fields[target - 1]
      let texts = try texts(at: index, isList: field.isList)
      let value = try field.value(from: texts, dateOrder: dateOrder)
      if field.type == .date, let written = texts.first, let read = value.text, read != written {
        readings.append((field.name, written, read))
      }
      if value != .none {
        values[field.name] = value
      } else if emptyIsNone {
        values[field.name] = try field.valueOfNone()
      }
    }
    return (id, values, readings)
  }
}
