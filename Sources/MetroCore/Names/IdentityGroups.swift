import GRDB
import MetroText

/// The records that have the same `idFields` apart from the name, such as the links of one relation of a
/// program, by their names and the values that tell them apart.
///
/// A program can have thousands of links or presentations, and rows without IDs compare each with all
/// others. The groups are read once in a transaction, which must note every record that it writes.
/// Values are kept as hashes, and a record that was changed or removed remains, so that the records
/// found have to be checked.
final class IdentityGroups {
  private struct Group {
    var ids: [String] = []
    /// The indices of the records by the hash of the folded name, if it is one of the `idFields`.
    var byName: [UInt64: [Int]] = [:]
    /// The indices of the records by the hash of the value in each distinguishing field.
    var byValue: [[UInt64: [Int]]]
  }

  private let database: Database
  private var groups: [Noun.Name: [UInt64: Group]] = [:]
  private var count = 0

  /// The maximum number of records; more are forgotten, and read again.
  private static let most = 100_000
  /// The hash of no value.
  private static let none = FNVHash([0]).value

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the IDs of records that may be like a description, sorted.
  func ids(
    _ noun: Noun, like given: RecordValues, where condition: String,
    _ arguments: [DatabaseValue]
  ) throws -> [String] {
    let group = try group(noun, given, condition, arguments)
    var least = Self.name(noun, given).map { group.byName[$0] ?? [] }
    for (position, field) in noun.distinguishingFields.enumerated() where given[field] != .none {
      let values = group.byValue[position]
      let places = (values[Self.none] ?? []) + (values[Self.hash(given[field])] ?? [])
      if places.count < least?.count ?? .max { least = places }
    }
    // A record that was changed is there twice.
    return Set(least.map { $0.map { group.ids[$0] } } ?? group.ids).sorted()
  }

  /// Notes a record that an import added; `value` returns the value of the noun's field at an index.
  func note(_ noun: Noun, id: () -> String, _ value: (Int) -> FieldValue) {
    guard groups[noun.name] != nil else { return }
    var values = RecordValues()
    for (index, field) in noun.fields.enumerated() { values[field.name] = value(index) }
    note(noun, id: id(), values)
  }

  /// Notes a record that is new or has new values.
  func note(_ noun: Noun, id: String, _ values: RecordValues) {
    guard groups[noun.name] != nil else { return }
    let key = Self.key(noun, values)
    guard var group = groups[noun.name]?.removeValue(forKey: key) else { return }
    add(id, values, of: noun, to: &group)
    groups[noun.name]?[key] = group
  }

  /// Forgets the records of a type, of which one has another ID.
  func forget(_ noun: Noun) { groups[noun.name] = nil }

  private func group(
    _ noun: Noun, _ given: RecordValues, _ condition: String, _ arguments: [DatabaseValue]
  ) throws -> Group {
    let key = Self.key(noun, given)
    if let known = groups[noun.name]?[key] { return known }
    if count > Self.most {
      groups = [:]
      count = 0
    }
    var group = Group(byValue: noun.distinguishingFields.map { _ in [:] })
    let names = noun.idFields.filter { $0 == noun.nameField }
    let fields = (names + noun.distinguishingFields).compactMap(noun.field)
    let columns = ["id"] + fields.map(\.name)
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT \(columns.joined(separator: ", ")) FROM \(noun.table) WHERE \(condition) ORDER BY id
          """), arguments: StatementArguments(arguments))
    while let row = try rows.next() {
      var values = RecordValues()
      for (index, field) in fields.enumerated() {
        values[field.name] = field.stored(row[index + 1])
      }
      add(try row.decode(atIndex: 0), values, of: noun, to: &group)
    }
    groups[noun.name, default: [:]][key] = group
    return group
  }

  private func add(_ id: String, _ values: RecordValues, of noun: Noun, to group: inout Group) {
    count += 1
    if let name = Self.name(noun, values) {
      group.byName[name, default: []].append(group.ids.count)
    }
    for (position, field) in noun.distinguishingFields.enumerated() {
      group.byValue[position][Self.hash(values[field]), default: []].append(group.ids.count)
    }
    group.ids.append(id)
  }

  private static func hash(_ value: FieldValue) -> UInt64 {
    value.text.map { FNVHash($0.utf8).value } ?? none
  }

  /// Returns the hash of the folded name; nil if it is not one of the `idFields`.
  private static func name(_ noun: Noun, _ values: RecordValues) -> UInt64? {
    guard let field = noun.nameField, noun.idFields.contains(field) else { return nil }
    return FNVHash(FoldedName.key(of: values.text(field) ?? "").utf8).value
  }

  /// Returns the hash of the `idFields` apart from the name.
  private static func key(_ noun: Noun, _ values: RecordValues) -> UInt64 {
    var hash = FNVHash([])
    for field in noun.idFields where field != noun.nameField {
      let text = values.text(field)
      hash.add(text == nil ? 0 : 1)
      hash.add(Array((text ?? "").utf8))
      hash.add(0)
    }
    return hash.value
  }
}
