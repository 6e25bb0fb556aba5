import GRDB

/// Acceptances that name a second record in words, `city/peking`, which no foreign key keeps.
extension CatalogWriter {
  /// Returns the acceptance which says that two records are not the same, or nil if none does.
  func acceptance(telling left: String, from right: String, _ noun: Noun) throws -> String? {
    guard Subject.accepted.nouns.contains(noun.name) else { return nil }
    return try String.fetchOne(
      database,
      sql: """
        SELECT id FROM acceptance WHERE rule = 'possible-duplicate'
          AND (\(noun.table) = ?1 AND other = ?3 || ?2 OR \(noun.table) = ?2 AND other = ?3 || ?1)
        ORDER BY id
        """, arguments: [left, right, "\(noun)/"])
  }
}
