import GRDB

/// The decided values of a noun's records with current IDs, which an import does not overwrite.
struct DecidedValues {
  private var values: [String: [String: String?]] = [:]

  /// Reads the decisions about all records of a type, or about one.
  init(of noun: Noun, id: String? = nil, _ database: Database) throws {
    guard noun.has(.citable) else { return }
    let subject = noun.name.rawValue
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT d.\(subject), d.field, \(StatementRows(noun: noun).present("d.value", of: "d.field"))
        FROM decision AS d WHERE \(id == nil ? "d.\(subject) IS NOT NULL" : "d.\(subject) = ?")
        """, arguments: id.map { [$0] } ?? [])
    while let row = try rows.next() {
      let (id, field): (String, String) = try (row.decode(atIndex: 0), row.decode(atIndex: 1))
      values[id, default: [:]][field] = try row.decode(String?.self, atIndex: 2)
    }
  }

  /// Returns the decided fields of a record, with the decided values.
  func of(_ id: String) -> [String: String?] { values[id] ?? [:] }

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
