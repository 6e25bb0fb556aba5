import GRDB
import MetroText

extension StatedRows {
  /// Returns the texts of fields that are written in other forms than the values of the row.
  func written(_ values: [String: FieldValue]) -> [String: String] {
    var texts: [String: String] = [:]
    for reading in readings where values[reading.field]?.text != nil {
      texts[reading.field] =
        texts[reading.field].map { "\($0); \(reading.written)" }
        ?? reading.written
    }
    return texts
  }

  /// Records a cell as the source has it, with the value that it was read as.
  func state(_ field: String, _ text: String, _ value: String, of id: String) throws {
    let existing = try String.fetchOne(
      writer.database.cachedStatement(
        sql: """
          SELECT id FROM statement
          WHERE source = ? AND \(noun.table) = ? AND field = ? AND method = 'imported'
          """), arguments: [source, id, field])
    let values: [String: FieldValue] = [
      "source": FieldValue(.text(source)), noun.name.rawValue: FieldValue(.text(id)),
      "field": FieldValue(.text(field)), "stated": FieldValue(.text(text)),
      "value": FieldValue(.text(value)), "method": FieldValue(.text("imported")),
    ]
    guard let existing else {
      _ = try writer.add(.statement, values)
      return
    }
    _ = try writer.edit(.statement, id: existing, values)
  }
}
