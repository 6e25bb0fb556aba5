import GRDB

/// Changes by another program, which no revision records.
struct OutsideChanges {
  struct Record: Hashable {
    let noun: Noun.Name
    let id: String
    /// The change, as a verb: `added`, `changed`, `removed`.
    let what: String
  }

  /// The changeset that a revision of the changes would have.
  let changeset: [UInt8]

  /// The records, in order of reference and of IDs.
  let records: [Record]

  /// Compares a catalog with the replay of its revisions, attached as `package`.
  init(_ database: Database) throws {
    changeset = try ChangeRecorder.difference(from: "package", database)
    records = try Self.records(of: changeset)
  }

  private static func records(of changeset: [UInt8]) throws -> [Record] {
    var found: [Noun.Name: [String: String]] = [:]
    try unsafe changeset.forEachRecord { table, id, operation in
      let id = unsafe String(decoding: id, as: UTF8.self)
      let what =
        switch table.isNounsOwn ? operation : .update {
        case .insert: "added"
        case .delete: "removed"
        case .update: "changed"
        }
      // Rows of the noun's table come first, and changes of its lists add nothing to them.
      if found[table.noun.name]?[id] == nil { found[table.noun.name, default: [:]][id] = what }
    }
    return Noun.inOrderOfReference.flatMap { noun in
      (found[noun.name] ?? [:]).sorted { $0.key < $1.key }
        .map { Record(noun: noun.name, id: $0.key, what: $0.value) }
    }
  }
}
