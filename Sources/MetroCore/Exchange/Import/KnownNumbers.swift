import GRDB
import MetroText

/// The records that have a number in a register, such as the GeoNames number of a city, during one
/// import.
final class KnownNumbers {
  /// The positions of the number fields in the noun's fields.
  let fields: [Int]

  private let noun: Noun
  private let database: Database
  /// The first record with a number, by the hash of field and number; nil before the first number.
  private var holders: [UInt64: String]?
  /// The numbers that several records have.
  private var shared: [UInt64: Set<String>] = [:]

  /// Returns nil for a noun without numbers.
  init?(_ noun: Noun, _ database: Database) {
    guard let names = noun.identity?.numbers, !names.isEmpty else { return nil }
    self.noun = noun
    self.database = database
    fields = names.compactMap { name in noun.fields.firstIndex { $0.name == name } }
  }

  /// Whether any record has a number.
  var hasAny: Bool {
    get throws {
      try read()
      return holders?.isEmpty == false
    }
  }

  /// Returns whether no record has any of the numbers of a row; `values` are in the order of the
  /// noun's fields.
  func areNew(_ values: [ImportedValue]) throws -> Bool {
    for field in fields {
      guard let text = values[field].fieldValue.text else { continue }
      try read()
      if holders?[Self.hash(field, text)] != nil { return false }
    }
    return true
  }

  /// Notes the numbers of a record that was added.
  func note(_ values: [ImportedValue], of id: () -> String) {
    for field in fields {
      if let text = values[field].fieldValue.text { add(Self.hash(field, text), id()) }
    }
  }

  /// Notes the numbers of a record that a row added or changed.
  func note(_ id: String, _ values: RecordValues) {
    for field in fields {
      if let text = values.text(noun.fields[field].name) { add(Self.hash(field, text), id) }
    }
  }

  /// Returns the IDs of the records with one of the numbers of a description, sorted.
  func records(_ given: RecordValues) throws -> [String] {
    var ids: Set<String> = []
    for field in fields {
      guard let text = given.text(noun.fields[field].name) else { continue }
      try read()
      let hash = Self.hash(field, text)
      if let id = holders?[hash] { ids.insert(id) }
      ids.formUnion(shared[hash] ?? [])
    }
    return ids.sorted()
  }

  /// Reads the numbers of all records, once.
  private func read() throws {
    guard holders == nil else { return }
    holders = [:]
    let names = fields.map { noun.fields[$0].name }
    let rows = try RowStatement(
      database,
      """
      SELECT id, \(names, separator: ", ") FROM \(noun.table)
      WHERE \(names.map { "\($0) IS NOT NULL" }, separator: " OR ") ORDER BY id
      """)
    defer { rows.reset() }
    while try rows.next() {
      let id = unsafe String(decoding: rows.bytes(0), as: UTF8.self)
      for (index, field) in fields.enumerated() where !rows.isNull(Int32(index + 1)) {
        let text = unsafe String(decoding: rows.bytes(Int32(index + 1)), as: UTF8.self)
        add(Self.hash(field, text), id)
      }
    }
  }

  private func add(_ hash: UInt64, _ id: String) {
    // Before the first look-up, the records themselves have the numbers.
    guard holders != nil else { return }
    guard let holder = holders?[hash] else {
      holders?[hash] = id
      return
    }
    if holder != id { shared[hash, default: []].insert(id) }
  }

  private static func hash(_ field: Int, _ text: String) -> UInt64 {
    var hash = FNVHash(text.utf8)
    hash.add(UInt8(truncatingIfNeeded: field))
    return hash.value
  }
}
