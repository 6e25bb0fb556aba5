import GRDB

/// Stores the values of a record in its table and in the tables of its many-valued fields.
extension CatalogWriter {
  func insert(_ noun: Noun, id: String, _ record: RecordValues) throws {
    noteNames(of: noun, record)
    identityGroups.note(noun, id: id, record)
    let stored = noun.fields.filter { !$0.isList }
    let columns = ["id"] + stored.flatMap(\.storedColumns)
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO \(noun.table) (\(columns.joined(separator: ", "))) VALUES (\(marks))
        """)
    let values = [id.databaseValue] + stored.flatMap { $0.storedValues(record[$0.name]) }
    try statement.execute(arguments: StatementArguments(values))
    for field in noun.fields { try insertList(field, owner: id, record[field.name]) }
  }

  /// Writes the values of some fields of an existing record.
  func update(_ noun: Noun, id: String, _ record: RecordValues, fields: [Field]) throws {
    noteNames(of: noun)
    identityGroups.note(noun, id: id, record)
    let stored = fields.filter { !$0.isList }
    if !stored.isEmpty {
      let columns = stored.flatMap(\.storedColumns).map { "\($0) = ?" }.joined(separator: ", ")
      let values = stored.flatMap { $0.storedValues(record[$0.name]) } + [id.databaseValue]
      try database.cachedStatement(sql: "UPDATE \(noun.table) SET \(columns) WHERE id = ?")
        .execute(arguments: StatementArguments(values))
    }
    for field in fields {
      guard let list = field.list else { continue }
      try database.cachedStatement(
        sql: "DELETE FROM \(list.name) WHERE \(list.condition(owner: "?"))"
      ).execute(arguments: [id])
      try insertList(field, owner: id, record[field.name])
    }
  }

  private func insertList(_ field: Field, owner: String, _ value: FieldValue) throws {
    guard let list = field.list, value != .none else { return }
    let columns = [list.owner, "position"] + list.columns + (list.role == nil ? [] : ["role"])
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: "INSERT INTO \(list.name) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    for (index, text) in value.texts.enumerated() {
      let parts = field.type == .speaker ? try Speaker(text).parts : [text]
      let values = [owner.databaseValue, (index + 1).databaseValue] + parts.map(\.databaseValue)
      try statement.execute(
        arguments: StatementArguments(values + (list.role.map { [$0.databaseValue] } ?? [])))
    }
  }
}

extension Field {
  /// The columns of the noun's table that a single-valued field fills.
  var storedColumns: [String] { type == .date ? Self.dateColumns(of: name) : [name] }

  /// Returns the columns that a date fills.
  static func dateColumns(of name: String) -> [String] { [name, "\(name)_first", "\(name)_last"] }

  /// The values for ``storedColumns``.
  fileprivate func storedValues(_ value: FieldValue) -> [DatabaseValue] {
    guard type == .date else { return [value.stored] }
    guard case .date(let text, let first, let last) = value.content else {
      return [.null, .null, .null]
    }
    return [text.databaseValue, first.databaseValue, last.databaseValue]
  }
}

extension Optional where Wrapped == String {
  fileprivate var databaseValue: DatabaseValue { self?.databaseValue ?? .null }
}
