import GRDB

/// The decided values of a noun's records, which an import does not overwrite.
struct DecidedValues {
  private var values: [String: [String: String?]] = [:]

  init(of noun: Noun, _ database: Database) throws {
    guard noun.has(.citable) else { return }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(noun.name.rawValue), field, value FROM decision
        WHERE \(noun.name.rawValue) IS NOT NULL
        """)
    while let row = try rows.next() {
      let (id, field): (String, String) = try (row.decode(atIndex: 0), row.decode(atIndex: 1))
      values[id, default: [:]][field] = try row.decode(String?.self, atIndex: 2)
    }
  }

  /// Returns whether any value of a record was decided.
  func concern(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !values.isEmpty else { return false }
    return unsafe values[String(decoding: id, as: UTF8.self)] != nil
  }

  /// Returns the fields of a record whose decided value differs from the given value.
  func against(_ given: [String: FieldValue], of id: String) -> [String] {
    guard let decided = values[id] else { return [] }
    return given.keys.filter { field in
      decided[field].map { $0 != given[field]?.text } ?? false
    }
  }
}
