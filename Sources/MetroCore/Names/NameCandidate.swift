import GRDB
import MetroText

/// A record that a name may refer to, with the names that matched.
package struct NameCandidate: Sendable, Equatable {
  package let id: String

  /// The record's own name.
  package let name: String

  /// The other names of the record that matched; empty if its own name matched.
  package let matched: [String]

  /// Details that distinguish records with the same name: the country of a city, the city of a
  /// site.
  package let details: [String]

  /// Whether a name of the record is written in exactly this way.
  func isWritten(_ text: String) -> Bool { (matched.isEmpty ? [name] : matched).contains(text) }
}

extension NameIndex {
  /// Returns the records of a type that have a name, compared by folded key, sorted by ID.
  func candidates(_ noun: Noun, _ text: String) throws -> [NameCandidate] {
    let key = FoldedName.key(of: text)
    guard noun.hasNames, !key.isEmpty else { return [] }
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT id, name FROM name_key WHERE noun = ? AND key = ? ORDER BY id, name"),
      arguments: [noun.table, key])
    var found: [(id: String, names: [String])] = []
    for row in rows {
      let id: String = try row.decode(atIndex: 0)
      if found.last?.id != id { found.append((id, [])) }
      found[found.count - 1].names.append(try row.decode(atIndex: 1))
    }
    // A key may remain of a record that another program has removed.
    return try found.compactMap { try candidate(noun, $0.id, $0.names) }
  }

  /// Returns a candidate; `names` are the IDs of its names that matched, with "" for its own name.
  func candidate(
    _ noun: Noun, _ id: String, _ names: [String] = [""]
  ) throws -> NameCandidate? {
    let details = noun.distinctions.isEmpty ? "NULL" : noun.distinctions.joined(separator: ", ")
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT t.\(noun.nameField ?? "id"), \(details) FROM \(noun.table) AS t WHERE t.id = ?"
      ),
      arguments: [id])
    guard let row else { return nil }
    let matched =
      try names.contains("")
      ? []
      : names.compactMap { name in
        try String.fetchOne(
          database.cachedStatement(sql: "SELECT text FROM name WHERE id = ?"), arguments: [name])
      }
    return NameCandidate(
      id: id, name: try row.decode(atIndex: 0), matched: matched,
      details: try (1..<row.count).compactMap { try row.decode(String?.self, atIndex: $0) })
  }
}
