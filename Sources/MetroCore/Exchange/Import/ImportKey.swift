import GRDB
import MetroText

/// The columns that identify the records of an import together, and the records by their values.
final class ImportKey {
  private struct Part {
    let field: Field
    let isYear: Bool
    let isName: Bool
  }

  private let noun: Noun
  private let parts: [Part]
  private let reader: RecordReader
  private let database: Database
  /// The IDs of the records by key; nil before the first look-up.
  private var ids: [String: [String]]?

  /// Returns nil without columns.
  ///
  /// - Throws: `unknownKeyColumn`.
  init?(_ names: [String], of noun: Noun, _ database: Database) throws {
    guard !names.isEmpty else { return nil }
    self.noun = noun
    self.database = database
    reader = RecordReader(database: database)
    parts = try names.map { name in
      let words = name.split(separator: ".", maxSplits: 1).map(String.init)
      let isYear = words.count == 2 && words[1] == ImportKeyPart.year
      guard let field = words.first.flatMap(noun.field), !field.isList,
        words.count == 1 || isYear && field.type == .date
      else {
        throw ExchangeError.unknownKeyColumn(
          plural: noun.plural, column: name,
          known: noun.fields.filter { !$0.isList }.flatMap { field in
            [field.name] + (field.type == .date ? ["\(field.name).\(ImportKeyPart.year)"] : [])
          })
      }
      return Part(field: field, isYear: isYear, isName: field.name == noun.nameField)
    }
  }

  /// Whether the name is part of the key, so that another spelling of it is no other value.
  var hasName: Bool { parts.contains(where: \.isName) }

  /// Returns the IDs of the records with the same values in the columns of the key, sorted.
  func records(like given: RecordValues) throws -> [String] {
    if ids == nil { try fill() }
    return Set(ids?[key(of: given)] ?? []).sorted()
  }

  /// Notes a record that the import added or changed.
  func note(_ id: String, _ values: RecordValues) {
    guard ids != nil else { return }
    ids?[key(of: values), default: []].append(id)
  }

  private func fill() throws {
    ids = [:]
    let columns = ["id"] + parts.map(\.field.name)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(columns.joined(separator: ", ")) FROM \(noun.table) ORDER BY id")
    let others = hasName && noun.hasNames ? try otherNames() : [:]
    while let row = try rows.next() {
      let id: String = try row.decode(atIndex: 0)
      var values = RecordValues()
      for (index, part) in parts.enumerated() {
        values[part.field.name] = part.field.stored(row[index + 1])
      }
      note(id, values)
      for name in others[id] ?? [] {
        values[noun.nameField ?? ""] = FieldValue(.text(name))
        note(id, values)
      }
    }
  }

  private func otherNames() throws -> [String: [String]] {
    var names: [String: [String]] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(noun.table), text FROM name WHERE \(noun.table) IS NOT NULL")
    while let row = try rows.next() {
      names[try row.decode(atIndex: 0), default: []].append(try row.decode(atIndex: 1))
    }
    return names
  }

  private func key(of values: RecordValues) -> String {
    parts.map { part in
      let value = values[part.field.name]
      if part.isYear { return value.startYear ?? "" }
      return part.isName ? FoldedName.key(of: value.text ?? "") : value.text ?? ""
    }.joined(separator: "\u{1F}")
  }
}
