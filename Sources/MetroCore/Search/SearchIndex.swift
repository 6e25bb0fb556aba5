import GRDB

/// Keeps the full-text index in step with the records.
///
/// Triggers of the schema note which records have changed, whoever changes them; the index is
/// brought up to date from the records themselves.
struct SearchIndex {
  let database: Database

  /// Indexes every record that has changed since the last time.
  func update() throws {
    let pending = try Row.fetchAll(database, sql: "SELECT noun, id FROM search_pending")
    guard !pending.isEmpty else { return }
    for row in pending {
      // A catalog of somebody else may hold anything here.
      guard let noun = (row[0] as String?).flatMap(Noun.Name.init), let id = row[1] as String?
      else { continue }
      try index(.named(noun), id: id)
    }
    try database.execute(sql: "DELETE FROM search_pending")
  }

  private func index(_ noun: Noun, id: String) throws {
    let number = try Int64.fetchOne(
      try database.cachedStatement(
        sql: "SELECT number FROM search_entry WHERE noun = ? AND id = ?"),
      arguments: [noun.table, id])
    if let number {
      for table in ["search_entry WHERE number", "search_index WHERE rowid"] {
        try database.cachedStatement(sql: "DELETE FROM \(table) = ?").execute(arguments: [number])
      }
    }
    guard let values = try RecordReader(database: database).values(noun, id: id) else { return }
    let name = noun.nameField.flatMap { values.text($0) }
    let others = noun.fields.filter { $0.isSearched && $0.name != noun.nameField }
      .compactMap { values.text($0.name) }
    try database.cachedStatement(sql: "INSERT INTO search_entry (noun, id) VALUES (?, ?)")
      .execute(arguments: [noun.table, id])
    try database.cachedStatement(
      sql: "INSERT INTO search_index (rowid, name, text, id) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      database.lastInsertedRowID, SearchText.prepared(name ?? ""),
      SearchText.prepared(others.joined(separator: "\n")), id,
    ])
  }
}
