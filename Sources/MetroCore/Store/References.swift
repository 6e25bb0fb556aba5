import GRDB

/// The places in the schema that refer to a noun, read from its foreign keys.
struct References {
  struct Reference {
    /// The noun of the referring records.
    let noun: Noun
    let table: String
    /// The column with the ID of the referring record.
    let owner: String
    /// The column with the referenced ID.
    let column: String
    /// The fields that the column belongs to; several fields can share a list table.
    let fields: [Field]
    /// Whether removing the referenced record also removes the referring record.
    let removes: Bool

    func ids(_ database: Database, referringTo id: String) throws -> [String] {
      try String.fetchAll(
        database.cachedStatement(
          sql:
            "SELECT DISTINCT \(owner) FROM \(table) WHERE \(SQLQuoting.name(column)) = ? ORDER BY 1"
        ), arguments: [id])
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
        let noun = Noun.named(name)
        return Reference(
          noun: noun, table: table, owner: "id", column: column,
          fields: noun.fields.filter { $0.name == column },
          removes: try row.decode(String.self, atIndex: 2) == "CASCADE")
      }
      // In the table of a many-valued field, the owner column is not a reference.
      for owner in Noun.inOrderOfReference {
        for case let list? in owner.fields.map(\.list) where list.name == table {
          guard column != list.owner else { return nil }
          return Reference(
            noun: owner, table: table, owner: list.owner, column: column,
            fields: owner.fields.filter { $0.list?.name == table }, removes: false)
        }
      }
      return nil
    }
  }

  /// Counts the records that refer to a record, by noun, excluding aliases for its former IDs.
  func dependents(of id: String, _ database: Database) throws -> [Dependent] {
    try all.compactMap { reference in
      guard reference.noun.name != .alias else { return nil }
      let count = try reference.ids(database, referringTo: id).count
      guard count > 0 else { return nil }
      return Dependent(noun: reference.noun.name, count: count, isRemoved: reference.removes)
    }
  }
}
