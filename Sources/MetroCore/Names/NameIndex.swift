import GRDB
import MetroText

/// Keeps the keys for name lookup consistent with the records.
///
/// Table `name_key` has a row for the record's own name and one for each of its records in table
/// `name`. It is updated together with the search index, from the same list of changed records,
/// since other programs can write to the file but cannot fold a name.
struct NameIndex {
  let database: Database

  /// Marks the records that own, or owned, a changed name as changed.
  func markOwners() throws {
    let changed = "SELECT id FROM search_pending WHERE noun = 'name'"
    let present = Noun.nameOwner.columns.map { noun in
      "SELECT '\(noun)', \(noun) FROM name WHERE id IN (\(changed)) AND \(noun) IS NOT NULL"
    }
    let past = "SELECT noun, id FROM name_key WHERE name <> '' AND name IN (\(changed))"
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO search_pending
        \((present + [past]).joined(separator: " UNION "))
        """)
  }

  /// Rebuilds the keys of some records of a type; `ids` is a query.
  func update(_ noun: Noun, _ ids: String) throws {
    guard noun.hasNames else { return }
    let hasAny = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM name_key WHERE noun = ?)",
      arguments: [noun.table])
    if hasAny == true {
      try database.cachedStatement(sql: "DELETE FROM name_key WHERE noun = ? AND id IN (\(ids))")
        .execute(arguments: [noun.table])
    }
    try database.cachedStatement(
      sql: "INSERT INTO name_key (noun, key, id, name) \(Self.keys(of: noun, ids))"
    ).execute()
  }

  /// Rebuilds all keys.
  func remake() throws {
    try database.execute(sql: "DELETE FROM name_key")
    for noun in Noun.inOrderOfReference { try update(noun, "SELECT id FROM \(noun.table)") }
  }

  /// Returns a query for the keys that records should have, with the columns of the table.
  static func keys(of noun: Noun, _ ids: String) -> String {
    """
    SELECT '\(noun)', folded_name(\(noun.nameField ?? "id")), id, '' FROM \(noun.table)
    WHERE id IN (\(ids))
    UNION ALL
    SELECT '\(noun)', folded_name(text), \(noun), id FROM name
    WHERE \(noun) IN (\(ids))
    """
  }
}

extension SQLFunction {
  /// The SQL function `folded_name(text)`: the lookup key of a name.
  static let nameKey = SQLFunction(
    DatabaseFunction("folded_name", argumentCount: 1, pure: true) {
      String.fromDatabaseValue($0[0]).map(FoldedName.key(of:))
    })
}
