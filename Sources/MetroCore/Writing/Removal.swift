import GRDB

extension CatalogWriter {
  /// Removes the single record with these values; omitted fields have their defaults.
  ///
  /// - Throws: `noMatch` if there is none; `severalMatch` if there are several.
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
      throw RecordError.noMatch(
        noun.name, values: given.map { "\($0.name) '\(record.text($0.name) ?? "")'" })
    }
    guard ids.count == 1 else {
      throw RecordError.severalMatch(noun.name, ids: ids)
    }
    try remove(noun, id: id)
  }

  /// Removes a record.
  ///
  /// With `cascade`, dependent records are removed too, and others lose their reference; each is
  /// noted as a change.
  ///
  /// - Throws: `noSuchRecord`; `inUse` if other records refer to it and `cascade` is false.
  package func remove(_ noun: Noun, id: String, cascade: Bool = false) throws {
    var path: Set<String> = []
    try remove(noun, id: id, cascade: cascade, on: &path)
  }

  /// Removes a record; `path` prevents infinite recursion, even with a modified schema.
  private func remove(
    _ noun: Noun, id: String, cascade: Bool, on path: inout Set<String>
  ) throws {
    guard path.insert("\(noun)/\(id)").inserted else { return }
    try pause()
    try reader.require(noun, id: id)
    let references = try references(to: noun)
    let dependents = try references.dependents(of: id, database)
    guard cascade || dependents.isEmpty else {
      throw RecordError.inUse(noun.name, id: id, by: dependents)
    }
    for reference in references.all where reference.removes {
      for other in try reference.ids(database, referringTo: id) {
        // Two references of one record may lead here; the first has already removed it.
        guard try reader.exists(reference.noun, id: other) else { continue }
        try remove(reference.noun, id: other, cascade: true, on: &path)
      }
    }
    var losing: [(noun: Noun, id: String, values: RecordValues)] = []
    var seen: Set<String> = []
    for reference in references.all where !reference.removes {
      for other in try reference.ids(database, referringTo: id) {
        guard seen.insert("\(reference.noun.name)/\(other)").inserted,
          let values = try reader.values(reference.noun, id: other)
        else { continue }
        losing.append((reference.noun, other, values))
        try pause()
      }
    }
    try database.cachedStatement(sql: "DELETE FROM \(noun.table) WHERE id = ?")
      .execute(arguments: [id])
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
