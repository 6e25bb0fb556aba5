import GRDB

extension Catalog {
  /// Records the changes of another program as a revision; returns the records that it changed.
  ///
  /// - Throws: `builtOnOutside` if later revisions contain the changes; `damaged` if the revisions are
  ///   inconsistent; `otherSchema` if a table differs from
  ///   the schema, because no revision can record its changes; `changedMeanwhile` if another
  ///   program has changed the history since it was read.
  package func adoptOutsideChanges(
    by origin: RevisionOrigin = .unknown
  ) throws -> [(noun: Noun.Name, id: String)] {
    try read { try SchemaCheck($0).requireTables(of: path) }
    let latest = try read { try RevisionLog($0).last() }
    return try attaching(replayed()) {
      var records: [(noun: Noun.Name, id: String)] = []
      try transact(by: origin, .adoption) { writer in
        guard try RevisionLog(writer.database).last() == latest else {
          throw HistoryError.changedMeanwhile
        }
        let outside = try OutsideChanges(writer.database)
        records = outside.records.map { ($0.noun, $0.id) }
        try writer.adopt(outside.changeset)
      }
      return records
    }
  }

  /// Returns the state that the revisions lead to.
  private func replayed() throws -> Catalog {
    switch try RevisionReplay(self, isInterrupted).run() {
    case .done(let state): return state
    case .failed(let revision, let conflict?) where try canFold(before: revision):
      throw HistoryError.builtOnOutside(
        conflict.table.noun.name, id: conflict.id, revision: revision)
    case .failed: throw StorageError.damaged(path: path)
    }
  }

  /// Returns whether the state before a revision can be read from the records and the later revisions.
  func canFold(before revision: Int64) throws -> Bool {
    do {
      guard try lastRevision(before: revision) != nil else { return false }
      _ = try past(.revision(revision - 1))
      return true
    } catch is any CatalogError {
      return false
    }
  }
}
