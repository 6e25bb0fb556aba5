import GRDB

extension CatalogWriter {
  /// Removes the one record that has certain values, defaults where none are given.
  ///
  /// - Throws: `noMatch` if there is none; `severalMatch` if there are more.
  package func removeOne(_ noun: Noun, with values: [String: FieldValue]) throws {
    var record = RecordValues(try resolved(noun, values))
    try noun.fillDefaults(of: &record)
    let given = noun.fields.filter { record[$0.name] != .none }
    let ids = try String.fetchAll(
      database,
      sql: """
        SELECT id FROM \(noun.table)
        WHERE \(given.map { "\($0.name) = ?" }.joined(separator: " AND ")) ORDER BY id
        """, arguments: StatementArguments(given.map { record[$0.name].stored }))
    guard let id = ids.first else {
      throw CatalogError.noMatch(
        noun.name, values: given.map { "\($0.name) '\(record.text($0.name) ?? "")'" })
    }
    guard ids.count == 1 else {
      throw CatalogError.severalMatch(noun.name, ids: ids)
    }
    try remove(noun, id: id)
  }

  /// Removes a record.
  ///
  /// With `cascade`, records that cannot be without it go too, and others lose their reference to
  /// it; each is noted as a change.
  ///
  /// - Throws: `noSuchRecord`; `inUse` when others refer to it and `cascade` is false.
  package func remove(_ noun: Noun, id: String, cascade: Bool = false) throws {
    var path: Set<String> = []
    try remove(noun, id: id, cascade: cascade, on: &path)
  }

  /// The records on the way here are not gone into again, whatever a foreign schema says.
  private func remove(
    _ noun: Noun, id: String, cascade: Bool, on path: inout Set<String>
  ) throws {
    guard path.insert("\(noun)/\(id)").inserted else { return }
    try reader.require(noun, id: id)
    let references = try References(to: noun, database: database)
    let dependents = try references.dependents(of: id, database)
    guard cascade || dependents.isEmpty else {
      throw CatalogError.inUse(noun.name, id: id, by: dependents)
    }
    for reference in references.all where reference.removes {
      for other in try reference.ids(database, referringTo: id) {
        // Two references of one record may lead here; the first has taken it along then.
        guard try reader.exists(reference.noun, id: other) else { continue }
        try remove(reference.noun, id: other, cascade: true, on: &path)
      }
    }
    var losing: [(noun: Noun, id: String, values: RecordValues)] = []
    for reference in references.all where !reference.removes {
      for other in try reference.ids(database, referringTo: id) {
        guard !losing.contains(where: { $0.noun.name == reference.noun.name && $0.id == other }),
          let values = try reader.values(reference.noun, id: other)
        else { continue }
        losing.append((reference.noun, other, values))
      }
    }
    try database.execute(sql: "DELETE FROM \(noun.table) WHERE id = ?", arguments: [id])
    noteNames(of: noun)
    for (other, otherID, before) in losing {
      guard let after = try reader.values(other, id: otherID) else { continue }
      try note(
        Change(
          kind: .updated, noun: other.name, id: otherID,
          fields: differences(other, from: before, to: after)))
    }
    try note(Change(kind: .removed, noun: noun.name, id: id, fields: []))
  }
}

/// The places in the schema that refer to a noun, read from its foreign keys.
private struct References {
  struct Reference {
    /// The noun whose records refer.
    let noun: Noun
    let table: String
    /// The column with the id of the record that refers.
    let owner: String
    /// The column with the id that is referred to.
    let column: String
    /// Whether the record that refers cannot be without what it refers to.
    let removes: Bool

    func ids(_ database: Database, referringTo id: String) throws -> [String] {
      try String.fetchAll(
        database,
        sql: "SELECT DISTINCT \(owner) FROM \(table) WHERE \(column) = ? ORDER BY 1",
        arguments: [id])
    }
  }

  let all: [Reference]

  init(to noun: Noun, database: Database) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT schema.name, key."from", key.on_delete
        FROM sqlite_schema AS schema, pragma_foreign_key_list(schema.name) AS key
        WHERE schema.type = 'table' AND key."table" = ? ORDER BY schema.name, key.id
        """, arguments: [noun.table])
    all = try rows.compactMap { row in
      let table: String = try row.decode(atIndex: 0)
      let column: String = try row.decode(atIndex: 1)
      if let name = Noun.Name(rawValue: table) {
        return Reference(
          noun: .named(name), table: table, owner: "id", column: column,
          removes: try row.decode(String.self, atIndex: 2) == "CASCADE")
      }
      // A table of a many-valued field: its owner's own part is no reference.
      for owner in Noun.inOrderOfReference {
        for case let list? in owner.fields.map(\.list) where list.name == table {
          guard column != list.owner else { return nil }
          return Reference(
            noun: owner, table: table, owner: list.owner, column: column, removes: false)
        }
      }
      return nil
    }
  }

  /// Counts who refers to a record, by noun.
  func dependents(of id: String, _ database: Database) throws -> [Dependent] {
    try all.compactMap { reference in
      let count = try reference.ids(database, referringTo: id).count
      guard count > 0 else { return nil }
      return Dependent(noun: reference.noun.name, count: count, isRemoved: reference.removes)
    }
  }
}
