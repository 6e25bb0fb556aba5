import GRDB

/// Keeps the full-text index consistent with the records.
///
/// Each changed record is marked in table `search_pending`: by metro along with its revision, by
/// triggers if another program writes. The index and the name index (``NameIndex``) are updated
/// from the records themselves. Table `search_entry` holds the texts as they were indexed, which
/// the index needs to remove them.
struct SearchIndex {
  let database: Database

  /// Indexes every record that has changed since the last update, and all records of some nouns.
  func update(whole: Set<Noun.Name> = []) throws {
    if whole.contains(.name) {
      try database.execute(
        sql: "INSERT OR IGNORE INTO search_pending SELECT 'name', id FROM name")
    }
    let all = whole.sorted { $0.rawValue < $1.rawValue }.map(Noun.named)
    for noun in all where noun.isIndexed {
      try forget(noun.table, "SELECT id FROM search_entry WHERE noun = '\(noun.table)'")
      try database.execute(
        sql: "DELETE FROM search_pending WHERE noun = ?", arguments: [noun.table])
      try index(noun)
      try names.update(noun, "SELECT id FROM \(noun.table)")
    }
    var nouns = try pendingNouns()
    guard !nouns.isEmpty else { return }
    if nouns.contains(Noun.name.table) {
      try names.markOwners()
      nouns = try pendingNouns()
    }
    for noun in nouns.compactMap(Noun.Name.init).map(Noun.named) where noun.name != .name {
      let ids = "SELECT id FROM search_pending WHERE noun = '\(noun.table)'"
      try forget(noun.table, ids)
      try index(noun, ids)
      try names.update(noun, ids)
    }
    try database.execute(sql: "DELETE FROM search_pending")
  }

  private var names: NameIndex { NameIndex(database: database) }

  private func pendingNouns() throws -> [String] {
    // A catalog from another source may hold any values here.
    try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT DISTINCT noun FROM search_pending WHERE typeof(noun) = 'text' ORDER BY noun"))
  }

  private func forget(_ noun: String, _ ids: String) throws {
    let hasEntries = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM search_entry WHERE noun = ?)",
      arguments: [noun])
    guard hasEntries == true else { return }
    let numbers = "SELECT number FROM search_entry WHERE noun = ? AND id IN (\(ids))"
    for table in ["search_index WHERE rowid", "search_entry WHERE number"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) IN (\(numbers))")
        .execute(arguments: [noun])
    }
  }

  /// Indexes all records again, so that nothing is left of texts that no record has any more.
  ///
  /// FTS5 keeps removed entries in its segments until it merges them.
  func remake() throws {
    try database.execute(
      sql: """
        INSERT INTO search_index (search_index) VALUES ('delete-all');
        DELETE FROM search_entry;
        DELETE FROM search_pending
        """)
    try fill()
  }

  /// Indexes all records; the index must be empty.
  func fill() throws {
    for noun in Noun.inOrderOfReference where noun.isIndexed {
      try index(noun)
    }
    try names.remake()
  }

  /// Returns a query for the indexed texts of records, with columns `id`, `name` and `text`.
  ///
  /// It covers all records unless `ids` is a query that selects some.
  func texts(of noun: Noun, _ ids: String? = nil) -> SQL {
    let others = noun.fields.filter { $0.isSearched && $0.name != noun.nameField }
      .map { "ifnull(\(literal: $0.column.sql) || char(10), '')" as SQL }
    let texts = (noun.hasNames ? [Self.names(of: noun)] : []) + others
    let text: SQL =
      texts.isEmpty
      ? "''" : "rtrim(\(literal: texts.joined(separator: " || ")), char(10))"
    let name = noun.nameField.map { "t.\($0)" } ?? "''"
    return """
      SELECT t.id, search_prepared(ifnull(\(sql: name), '')) AS name,
        search_prepared(\(literal: text)) AS text
      FROM \(sql: noun.table) AS t \(sql: ids.map { "JOIN (\($0)) AS changed USING (id)" } ?? "")
      """
  }

  /// Returns the SQL for a record's other names on one line, so a snippet shows the match among
  /// them.
  private static func names(of noun: Noun) -> SQL {
    """
    ifnull((SELECT group_concat(text, '; ') FROM
      (SELECT text FROM name WHERE name.\(sql: noun.table) = t.id ORDER BY id)) || char(10), '')
    """
  }

  private func index(_ noun: Noun, _ ids: String? = nil) throws {
    let last = try Int64.fetchOne(
      database, sql: "SELECT ifnull(max(number), 0) FROM search_entry")
    let entries: SQL = """
      INSERT INTO search_entry (noun, id, name, text)
        SELECT \(noun.table), id, name, text FROM (\(literal: texts(of: noun, ids)))
      """
    let (sql, arguments) = try entries.build(database)
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
    try database.cachedStatement(
      sql: """
        INSERT INTO search_index (rowid, name, text, id)
          SELECT number, name, text, id FROM search_entry WHERE number > ?
        """
    ).execute(arguments: [last])
  }
}

extension Noun {
  /// Whether search finds the noun's records; a name is found as part of the record it belongs to.
  var isIndexed: Bool { name != .name && fields.contains(where: \.isSearched) }
}
